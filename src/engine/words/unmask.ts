import { isDictionaryWord } from '../text/dictionary'
import type { Token } from '../text/token'
import type { Disguises } from './disguise'

/** Signs between the letters or parts of one word: "f.u.c.k", "w-anker". */
const SIGNS = /^[-._~|+=•·*/\\]+$/
/** Fewer single letters in a row are initials. */
const SHORTEST_RUN = 4
const LONGEST_RUN = 16
/** Shorter words are made of any two. */
const SHORTEST_JOINED = 5

const ARTICLES = new Set(['a', 'i'])

const isLetter = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.form.length === 1 && /\p{L}/u.test(token.form)

/** One word of several, in the place of all. */
function joined(tokens: readonly Token[], from: number, to: number, form: string): Token {
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token]
  return { ...first, form, bare: form, end: last.end, bareEnd: last.bareEnd, clitic: '' }
}

function endOfLetters(tokens: readonly Token[], from: number): number {
  let to = from
  const sentence = tokens[from]?.sentence
  while (to - from < LONGEST_RUN && isLetter(tokens[to]) && tokens[to]?.sentence === sentence) to++
  return to
}

interface Join {
  readonly token: Token
  /** The first word that isn't part of it. */
  readonly to: number
}

/** A hard word spelt out from `from` on: "s h i t", also after the "a" of "a s h i t show"; never a part of a name. */
function speltFrom(tokens: readonly Token[], from: number, disguises: Disguises): Join | undefined {
  const [before, first] = [tokens[from - 1], tokens[from]]
  if (!isLetter(first) || (isLetter(before) && !ARTICLES.has(before.form))) return undefined
  const to = endOfLetters(tokens, from)
  if (to - from < SHORTEST_RUN || tokens[to]?.bare.length === 1) return undefined
  const word = tokens.slice(from, to).reduce((start, { form }) => start + form, '')
  return disguises.has(word) ? { token: joined(tokens, from, to, word), to } : undefined
}

/** A hard word in two parts with a sign between them: "w-anker", "id_iot". */
function splitFrom(tokens: readonly Token[], from: number, disguises: Disguises): Join | undefined {
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (first?.kind !== 'word' || second?.kind !== 'word' || second.spaced || !SIGNS.test(second.gap))
    return undefined
  if (first.sentence !== second.sentence) return undefined
  const word = first.form + second.form
  if (word.length < SHORTEST_JOINED || !disguises.has(word)) return undefined
  if (isDictionaryWord(first.form) && isDictionaryWord(second.form)) return undefined
  return { token: joined(tokens, from, from + 2, word), to: from + 2 }
}

function unmasked(token: Token, disguises: Disguises): Token {
  if (token.kind !== 'word') return token
  const word = disguises.plainOf(token.bare, token.letters === 'upper')
  return word === undefined ? token : { ...token, form: word, bare: word }
}

/** Each word of several that are written together, in its own place where the letters are as many as in the draft. */
function parted(token: Token, disguises: Disguises): readonly Token[] | undefined {
  if (token.kind === 'handle' || (token.kind === 'word' && token.letters === 'upper')) return undefined
  const words = disguises.joined.partsOf(token.bare, token.kind === 'hashtag')
  if (!words) return undefined
  const first = token.bareEnd - token.bare.length
  const isSame = first >= token.start
  let done = 0
  return words.map((word, at) => {
    const start = at === 0 || !isSame ? token.start : first + done
    done += word.length
    const end = isSame ? first + done : token.end
    const last = at === words.length - 1
    return {
      ...token,
      ...{ form: word, bare: word, kind: 'word', clitic: '', start, spaced: true },
      ...{ end: last ? token.end : end, bareEnd: last ? token.bareEnd : end, gap: at === 0 ? token.gap : '' },
    }
  })
}

/** The words with hidden hard words written out, for matching; offsets stay those of the draft. */
export function unmaskHardWords(tokens: readonly Token[], disguises: Disguises): readonly Token[] {
  const plain: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const join = speltFrom(tokens, at, disguises) ?? splitFrom(tokens, at, disguises)
    const token = tokens[at] as Token
    const parts = join ? undefined : parted(token, disguises)
    if (parts) plain.push(...parts)
    else plain.push(join?.token ?? unmasked(token, disguises))
    at = join?.to ?? at + 1
  }
  return plain
}
