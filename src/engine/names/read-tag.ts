import type { Knowledge } from '../knowledge'
import { isDictionaryWord } from '../text/dictionary'
import { fold } from '../text/fold'
import { kindsOf } from './grammar'
import { isKnownName, isKnownSurname } from './known-names'
import type { How, Mention } from './mention'
import { type Pupils, pairKey } from './roll-index'
import { areWords, beginningsIn, isFiller, isPraise } from './tag-words'

/** A pupil in words that are written as one. */
export type Tagged = Pick<Mention, 'form' | 'name' | 'pupils' | 'how'>

/** Longer parts are sentences; nobody's name is in them in a form that could be found. */
const LONGEST = 40
const SHORTEST_GIVEN = 3
const SHORTEST_PART = 2
const SHORTEST_FULL = 6
const SHORTEST_SURNAME = 4

/** `GoSumaya` → `go`, `sumaya`: parts by capitals, digits, dots and underscores. */
export function partsOf(written: string): string[] {
  return written
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{Alphabetic}\p{M}\p{Cf}'’]+/u)
    .map((part) => fold(part).replaceAll("'", ''))
    .filter((part) => part !== '')
}

/** A given name on the list that a folded word is or is short for, with how it is written. */
function givensOf(word: string, { roll, families }: Knowledge): { given: string; how: How }[] {
  const exact = roll.byGiven.has(word) ? [{ given: word, how: 'exact' as const }] : []
  const others = families.alternatives(word).filter((one) => roll.byGiven.has(one.word))
  return [...exact, ...others.map(({ word, how }) => ({ given: word, how }))]
}

function tagged(form: Tagged['form'], name: string, pupils: Pupils, how: How): Tagged {
  return { form, name, pupils, ...(how === 'exact' ? {} : { how }) }
}

/** Letters without their spaces, with the places where a part of them ends. */
interface Run {
  readonly letters: string
  readonly ends: ReadonlySet<number>
}

function runOf(parts: readonly string[]): Run {
  const ends = new Set<number>()
  let letters = ''
  for (const part of parts) {
    letters += part
    ends.add(letters.length)
    if (letters.length > LONGEST) break
  }
  return { letters, ends }
}

/** Few letters that people hang on a name to make an account of it that nobody has: "masonwainwrightx". */
const STRAY = /^\p{L}{1,3}$/u

/** Whether a surname that begins at `cut` may end there: where its part does, or where the rest is words or a few letters. */
function mayEnd({ letters, ends }: Run, cut: number, at: number, knowledge: Knowledge): boolean {
  if (ends.has(at)) return true
  const next = Math.min(...[...ends].filter((end) => end > at))
  const [rest, whole] = [letters.slice(at, next), letters.slice(cut, next)]
  // "marsh" isn't Harry's surname in "harrymarshall".
  if (isKnownSurname(whole, knowledge) || isDictionaryWord(whole)) return false
  return areWords(rest) || isFiller(rest) || (at - cut >= SHORTEST_SURNAME && STRAY.test(rest))
}

/** Both halves, in either order, the first from `start` to `cut` of the run. */
function fullAt(run: Run, start: number, cut: number, knowledge: Knowledge): Tagged | undefined {
  const { roll } = knowledge
  const first = run.letters.slice(start, cut)
  const givens = givensOf(first, knowledge)
  const isSurname = roll.bySurname.has(first)
  if (givens.length === 0 && !isSurname) return undefined
  for (let end = run.letters.length; end >= Math.max(cut + 2, start + SHORTEST_FULL); end--) {
    const second = run.letters.slice(cut, end)
    const pairs = givens.map(({ given, how }) => ({
      given,
      how,
      surname: second,
      said: `${first} ${second}`,
    }))
    if (isSurname)
      for (const { given, how } of givensOf(second, knowledge))
        pairs.push({ given, how, surname: first, said: `${second} ${first}` })
    for (const { given, surname, how, said } of pairs) {
      const pupils = roll.byBoth.get(pairKey(given, surname))
      if (pupils && mayEnd(run, cut, end, knowledge)) return tagged('tag-full', said, pupils, how)
    }
  }
  return undefined
}

/** A given name and its surname, anywhere in the parts where words before them end. */
function readFull(parts: readonly string[], knowledge: Knowledge): Tagged | undefined {
  for (const [from, part] of parts.entries()) {
    const run = runOf(parts.slice(from))
    for (const start of beginningsIn(part.slice(0, LONGEST))) {
      for (let cut = start + 2; cut <= Math.min(run.letters.length, LONGEST) - 2; cut++) {
        const full = fullAt(run, start, cut, knowledge)
        if (full) return full
      }
    }
  }
  return undefined
}

const isOwnWord = (word: string, knowledge: Knowledge): boolean =>
  isDictionaryWord(word) || isKnownName(word, knowledge) || isKnownSurname(word, knowledge)

/** "obennett12", "o.bennett", "oliver_b", "oliverb4b": one name and a letter for the other. */
function readInitial(parts: readonly string[], knowledge: Knowledge): Tagged | undefined {
  const { byInitial } = knowledge.roll
  const [first = '', second = ''] = parts
  const isApart = second !== '' && (first.length === 1 || second.length === 1)
  const pairs: [string, string][] = []
  if (isApart) pairs.push([first, second])
  else if (parts.length <= 2 && second.length < 2 && !isOwnWord(first, knowledge))
    pairs.push([first.charAt(0), first.slice(1)], [first.slice(0, -1), first.slice(-1)])
  for (const [one, other] of pairs) {
    if (Math.max(one.length, other.length) < (one.length === 1 ? SHORTEST_SURNAME : SHORTEST_GIVEN)) continue
    const pupils = byInitial.get(pairKey(one, other))
    if (pupils) return tagged('tag-initial', `${one} ${other}`, pupils, 'exact')
  }
  return undefined
}

/** Whether what follows makes somebody else of a given name: "#HarryKane", "@jack_grealish". */
function isSurnamed(next: string | undefined, knowledge: Knowledge): boolean {
  if (next === undefined || next.length < SHORTEST_GIVEN || areWords(next)) return false
  return !knowledge.roll.byGiven.has(next)
}

/** A given name from `at` on in the parts, where the rest of its part and of the tag let it be one. */
function givenAt(parts: readonly string[], at: number, knowledge: Knowledge): Tagged | undefined {
  const part = parts[at] ?? ''
  const rest = [...parts.slice(0, at), ...parts.slice(at + 1)].filter((part) => !isFiller(part)).join('')
  for (const start of beginningsIn(part.slice(0, LONGEST))) {
    for (let end = part.length; end - start >= SHORTEST_PART; end--) {
      const name = part.slice(start, end)
      const behind = part.slice(end)
      const isTrailed = behind !== '' && isFiller(behind) && !isOwnWord(part, knowledge)
      const around = part.slice(0, start) + (isTrailed ? '' : behind)
      const [given] = givensOf(name, knowledge)
      // "callie" is a name of its own, and no Cal with a lie.
      if (!given && isKnownName(name, knowledge)) break
      if (!given || !(isTrailed || areWords(behind))) continue
      // Two letters are a name only as a word of their own: "#WellDoneMo".
      if (name.length < SHORTEST_GIVEN && (around !== '' || !isPraise(rest))) continue
      if (!mayBeName(name, around, around + rest, part, knowledge)) continue
      if (end === part.length && isSurnamed(parts[at + 1], knowledge)) continue
      const pupils = knowledge.roll.byGiven.get(given.given)
      if (pupils) return tagged('tag-given', name, pupils, given.how)
    }
  }
  return undefined
}

/** "#SummerFair", "#willpower" are words; "#WellDoneSummer" isn't, nor "#summer" for certain. */
function mayBeName(name: string, around: string, rest: string, part: string, knowledge: Knowledge): boolean {
  if (around !== '' && isDictionaryWord(part)) return false
  const isWord = isDictionaryWord(name) || kindsOf(name, knowledge).size > 0
  return rest === '' || !isWord || isPraise(rest)
}

/** A given name among the parts, or in a part of which the rest are words; or in two parts ("#GoLilyMae"). */
function readGiven(parts: readonly string[], knowledge: Knowledge): Tagged | undefined {
  for (let at = 0; at < parts.length; at++) {
    const next = parts[at + 1]
    const merged =
      next !== undefined && knowledge.roll.byGiven.has(`${parts[at]}${next}`)
        ? [...parts.slice(0, at), `${parts[at]}${next}`, ...parts.slice(at + 2)]
        : parts
    const found = givenAt(merged, at, knowledge)
    if (found) return found
  }
  return undefined
}

/**
 * The pupil that a hashtag, an account, the name of a file or a part of an address names, most telling form first;
 * undefined where it names none. Takes time in proportion to the square of at most `LONGEST` letters a part.
 */
export function readTag(written: string, knowledge: Knowledge): Tagged | undefined {
  const parts = partsOf(written)
  return readFull(parts, knowledge) ?? readInitial(parts, knowledge) ?? readGiven(parts, knowledge)
}
