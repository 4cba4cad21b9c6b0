import { describe, expect, it } from 'vitest'
import { findMarks } from '../../../src/engine/match/find-marks'
import { compileLists } from '../../../src/engine/match/list-book'
import { readPhrase } from '../../../src/engine/match/phrase'
import { tokenise } from '../../../src/engine/text/tokenise'

type Lists = Readonly<Record<string, readonly string[]>>

/** What a list finds in a text, from where to where. */
function found(lists: Lists, list: string, text: string): string[] {
  const tokens = tokenise(text)
  return findMarks(compileLists(lists), tokens, [])
    .all(list)
    .map(({ from, to }) =>
      tokens
        .slice(from, to)
        .map(({ form }) => form)
        .join(' '),
    )
    .sort()
}

describe('a word at the end that may be left out', () => {
  it.each([
    ['cut ?off', 'they cut', ['cut']],
    ['cut ?off', 'they cut off', ['cut', 'cut off']],
    ['cut ?off', 'they cut us', ['cut']],
    ['cut/slashed ?off', 'they slashed off', ['slashed', 'slashed off']],
    ['been cut ?off', 'it has been cut', ['been cut']],
    ['been ?right cut ?off', 'been right cut off', ['been right cut', 'been right cut off']],
    ['cut ?off ?now', 'cut now', ['cut', 'cut now']],
    ['@ways ?off', 'they cut off', ['cut', 'cut off']],
    ['they @ways ?off', 'they cut', ['they cut']],
    ['cut ?@ends', 'cut off', ['cut', 'cut off']],
  ])('“%s” in “%s”', (phrase, text, expected) => {
    expect(found({ tried: [phrase], ways: ['cut'], ends: ['off'] }, 'tried', text)).toEqual(expected)
  })
})

/** The same by trying everything, as plainly as can be. */
function endsOf(phrase: string, lists: Lists, words: readonly string[], from: number): Set<number> {
  let ends = new Set([from])
  for (const part of readPhrase(phrase)) {
    const next = new Set<number>()
    for (const at of ends) {
      if (part.is === 'gap') for (let skip = part.least; skip <= part.most; skip++) next.add(at + skip)
      else {
        if (part.optional) next.add(at)
        if (part.is === 'word' && part.any.includes(words[at] ?? '')) next.add(at + 1)
        if (part.is === 'list')
          for (const inner of lists[part.list] ?? [])
            for (const end of endsOf(inner, lists, words, at)) next.add(end)
      }
    }
    ends = new Set([...next].filter((end) => end <= words.length))
  }
  return ends
}

function expected(lists: Lists, list: string, text: string): string[] {
  const words = text.split(' ')
  const all = new Set<string>()
  for (let from = 0; from < words.length; from++)
    for (const phrase of lists[list] ?? [])
      for (const to of endsOf(phrase, lists, words, from)) if (to > from) all.add(`${from} ${to}`)
  return [...all]
    .map((place) => {
      const [from = 0, to = 0] = place.split(' ').map(Number)
      return words.slice(from, to).join(' ')
    })
    .sort()
}

/** Numbers that look like chance and are the same each time. */
function* chance(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

const WORDS = ['a', 'b', 'c', 'd']

function phraseOf(next: () => number): string {
  const word = (): string => WORDS[Math.floor(next() * WORDS.length)] ?? 'a'
  const plain = (): string => (next() < 0.3 ? `${word()}/${word()}` : next() < 0.2 ? '@inner' : word())
  const part = (): string => {
    const kind = next()
    if (kind < 0.3) return `?${plain()}`
    if (kind < 0.4) return '*'
    return kind < 0.45 ? '...' : plain()
  }
  return [plain(), ...Array.from({ length: Math.floor(next() * 4) }, part)].join(' ')
}

describe('any phrase', () => {
  it('is found wherever trying everything finds it, and nowhere else', () => {
    const chances = chance(7)
    const next = (): number => chances.next().value
    for (let round = 0; round < 400; round++) {
      const lists = { inner: ['a b', 'c ?d'], tried: [phraseOf(next), phraseOf(next)] }
      const text = Array.from({ length: 9 }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' ')
      const got = [...found(lists, 'tried', text)]
      expect(got, `${lists.tried.join(' | ')} in “${text}”`).toEqual(expected(lists, 'tried', text))
    }
  })
})
