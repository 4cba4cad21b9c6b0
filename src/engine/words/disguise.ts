import { readPhrase } from '../match/phrase'
import { plainOf } from '../names/stretched'
import { isDictionaryWord } from '../text/dictionary'
import { LOOKALIKES } from '../text/lookalikes'
import { Joined } from './joined'

const MASK = /[*@$!€#\d⚓]/u
const LETTER = /\p{L}/u
const VOWELS = /[aeiou]/g
const STARRED = /^(\p{L}+)[*#]{2,}(\p{L}+)$/u
/** No hard word is longer; a longer run of signs is none. */
const LONGEST = 24
/** Letters that have to be left when vowels are left out. */
const SHORTEST_BONES = 4
const SHORTEST = 3
/** Shorter words aren't looked for behind a single missing letter. */
const SHORTEST_GAPPED = 6

function agrees(masked: string, word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const [letter, wanted] = [masked.charAt(at), word.charAt(at)]
    if (letter === wanted || letter === '*' || letter === '#') continue
    if (LOOKALIKES[letter]?.includes(wanted) !== true) return false
  }
  return true
}

/** Whether enough letters are left to know an ordinary hard word; swearing is known by less. */
function showsEnough(form: string): boolean {
  const letters = [...form].filter((letter) => LETTER.test(letter)).length
  return form.length > 3 && letters * 2 >= form.length
}

/** Hard words, for those that are written so as not to be seen. */
export class Disguises {
  readonly #words: ReadonlySet<string>
  readonly #hard: readonly string[]
  readonly #byLength = new Map<number, string[]>()
  readonly #gapped = new Map<string, string>()
  /** Those that are written together with other words. */
  readonly joined: Joined

  /**
   * `words`: all that are looked for; `hard`: of these, the strongest; `innocent`: what is another word after all;
   * `mistyped`: those that are also known with two letters changed over or one left out.
   */
  constructor(
    words: readonly string[],
    hard: readonly string[],
    innocent: readonly string[],
    mistyped: readonly string[] = [],
    joined: Joined = new Joined([], [], []),
  ) {
    this.joined = joined
    this.#words = new Set([...words, ...hard])
    this.#hard = hard
    // "f***" is the whole word sooner than "fckn", and swearing sooner than a slur.
    const spelt = [...new Set([...hard, ...words])].sort((one, other) => hasVowel(other) - hasVowel(one))
    for (const word of spelt) {
      const known = this.#byLength.get(word.length)
      if (known) known.push(word)
      else this.#byLength.set(word.length, [word])
    }
    const others = new Set(innocent)
    for (const word of hard) for (const gapped of withoutVowels(word)) this.#addGapped(gapped, word, others)
    for (const word of mistyped) for (const typed of slipsOf(word)) this.#addGapped(typed, word, others)
  }

  #addGapped(gapped: string, word: string, others: ReadonlySet<string>): void {
    if (others.has(gapped) || this.#words.has(gapped)) return
    if (!this.#gapped.has(gapped)) this.#gapped.set(gapped, word)
  }

  has(word: string): boolean {
    return this.#words.has(word)
  }

  /** The hard word that a word stands for (`b0llocks`, `th!ck`, `uselesssss`, `fck`); undefined for another. */
  plainOf(form: string, isAcronym: boolean): string | undefined {
    if (form.length < SHORTEST || form.length > LONGEST || this.#words.has(form)) return undefined
    if (MASK.test(form)) return this.#unmasked(form)
    const drawn = plainOf(form).find((word) => this.#words.has(word))
    if (drawn !== undefined) return drawn
    const whole = isAcronym ? undefined : this.#gapped.get(form)
    return whole === undefined || isDictionaryWord(form) ? undefined : whole
  }

  #unmasked(form: string): string | undefined {
    if (!LETTER.test(form)) return undefined
    const starred = STARRED.exec(form)
    const same = this.#byLength.get(form.length)?.find((word) => agrees(form, word))
    if (same !== undefined && (showsEnough(form) || this.#isHard(same, form))) return same
    if (!starred) return undefined
    const [, start = '', end = ''] = starred
    const fits = this.#hard.filter(
      (word) => word.length > form.length - 2 && word.startsWith(start) && word.endsWith(end),
    )
    return fits.length === 1 ? fits[0] : undefined
  }

  /** "f***", "@rse": swearing shows in little. */
  #isHard(word: string, form: string): boolean {
    return this.#hard.includes(word) && (LETTER.test(form.charAt(0)) || form.startsWith('@'))
  }
}

const hasVowel = (word: string): number => (/[aeiou]/.test(word) ? 1 : 0)

type Lists = Readonly<Record<string, readonly string[]>>

/** The words of a list's phrases, those of the lists in it included; `whole`: only of phrases of one word. */
function wordsIn(list: string, lists: Lists, whole: boolean): string[] {
  return (lists[list] ?? []).flatMap((phrase) => {
    const parts = readPhrase(phrase)
    return parts.flatMap((part) => {
      if (part.is === 'list') return wordsIn(part.list, lists, whole)
      return part.is === 'word' && (!whole || parts.length === 1) ? part.any : []
    })
  })
}

/** Compiles the lists of `rules/words/disguised.yaml`. */
export function compileDisguises(lists: Lists): Disguises {
  const isLong = (word: string): boolean => word.length >= SHORTEST
  return new Disguises(
    wordsIn('disguised', lists, false).filter(isLong),
    wordsIn('disguised-hard', lists, true).filter(isLong),
    wordsIn('not-disguised', lists, false),
    wordsIn('disguised-mistyped', lists, true),
    new Joined(
      wordsIn('joined-hard', lists, true),
      wordsIn('joined-before', lists, true),
      wordsIn('not-joined', lists, true),
    ),
  )
}

/** A word without all its vowels, and a longer one without each of them. */
function withoutVowels(word: string): string[] {
  const bones = word.replaceAll(VOWELS, '')
  const all = bones.length >= SHORTEST_BONES && bones !== word ? [bones] : []
  if (word.length < SHORTEST_GAPPED) return all
  const each = [...word.matchAll(VOWELS)].map(({ index }) => word.slice(0, index) + word.slice(index + 1))
  return [...all, ...each.filter((gapped, at) => at > 0 || !gapped.startsWith(word.charAt(1)))]
}

/** A word with two letters changed over, or one left out; its first letter stays. */
function slipsOf(word: string): string[] {
  const slips: string[] = []
  for (let at = 1; at < word.length; at++) {
    const [letter = '', next = ''] = [word.charAt(at), word.charAt(at + 1)]
    if (next !== '' && next !== letter) slips.push(word.slice(0, at) + next + letter + word.slice(at + 2))
    if (word.length >= SHORTEST_GAPPED) slips.push(word.slice(0, at) + word.slice(at + 1))
  }
  return slips
}
