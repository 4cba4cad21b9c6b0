import type { Knowledge } from '../knowledge'
import { isDictionaryWord } from '../text/dictionary'
import type { Token } from '../text/token'
import { findFamilies } from './find-families'
import { findInitials } from './find-initials'
import { findLinked } from './find-linked'
import { findNames } from './find-names'
import { findTagged } from './find-tagged'
import { KIN } from './grammar-words'
import { isKnownName, isKnownSurname } from './known-names'
import { HOWS, type How, type Mention } from './mention'
import type { NameHit } from './name-hit'
import { PICTURES } from './pictures'
import { NOBODY, pairKey, type RollIndex } from './roll-index'

/** What may stand between the parts of one name: nothing, a hyphen, a comma; signs that set it off or part it. */
const JOINS = new Set(['', '-', ',', '.', '(', '"', '_', '*', '**', '~', '|', '•', '·'])

function startingAt(hits: readonly NameHit[]): Map<number, NameHit[]> {
  const index = new Map<number, NameHit[]>()
  for (const hit of hits) {
    const known = index.get(hit.from)
    if (known) known.push(hit)
    else index.set(hit.from, [hit])
  }
  return index
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    (JOINS.has(token.gap) || PICTURES.test(token.gap)) &&
    token.sentence === tokens[at - 1]?.sentence
  )
}

function howOf(hits: readonly NameHit[]): How {
  return HOWS[Math.max(...hits.map(({ how }) => HOWS.indexOf(how)))] ?? 'exact'
}

function flagsOf(...hits: readonly NameHit[]): Pick<Mention, 'how' | 'plural'> {
  const how = howOf(hits)
  return {
    ...(how === 'exact' ? {} : { how }),
    ...(hits.at(-1)?.meaning.plural ? { plural: true } : {}),
  }
}

/** "let us eat cake said Marie": without its comma, a small word before a first name is no surname. */
function mayBeReversed(surname: NameHit, given: NameHit, tokens: readonly Token[]): boolean {
  if (isCapital(tokens, surname)) return true
  return surname.how === 'exact' && given.how === 'exact' && !isDictionaryWord(surname.said)
}

function combine(
  first: NameHit,
  second: NameHit,
  tokens: readonly Token[],
  index: RollIndex,
): Mention | undefined {
  if (first.meaning.as === second.meaning.as || first.bare || first.meaning.plural) return undefined
  const [given, surname] = first.meaning.as === 'given' ? [first, second] : [second, first]
  const gap = tokens[second.from]?.gap
  // "…and Jack, Smith says": a comma joins only a surname to the first name after it.
  if (gap === ',' && first.meaning.as === 'given') return undefined
  if (first.meaning.as === 'surname' && gap === '' && !mayBeReversed(first, second, tokens)) return undefined
  const pupils = index.byBoth.get(pairKey(given.meaning.name, surname.meaning.name))
  if (!pupils) return undefined
  const name = `${given.said} ${surname.said}`
  return { form: 'full', from: first.from, to: second.to, name, pupils, ...flagsOf(first, second) }
}

/** Letters that people write for words: "will u", "Grace x", "Amina I think". */
const LETTER_WORDS = new Set(['i', 'a', 'u', 'x', 'r', 'n', 'b', 'c', 'k', 'y'])

function standsAlone(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  return token?.letters !== 'lower' && (!next || next.sentence !== token?.sentence || next.gap !== '')
}

/** "Amina Y", "ella f", "Winterbottom R": a letter of its own after the name. */
function withInitialAfter(hit: NameHit, tokens: readonly Token[], index: RollIndex): Mention | undefined {
  const letter = tokens[hit.to]
  if (
    hit.timid ||
    hit.bare ||
    hit.meaning.plural ||
    !letter ||
    !isJoined(tokens, hit.to) ||
    letter.gap === ','
  )
    return undefined
  if (letter.bare.length !== 1) return undefined
  const { as, name } = hit.meaning
  const pupils = index.byInitial.get(as === 'given' ? pairKey(name, letter.bare) : pairKey(letter.bare, name))
  if (!pupils) return undefined
  const isLetterWord = LETTER_WORDS.has(letter.bare) && letter.letters === 'lower'
  if (isLetterWord || (letter.bare === 'i' && !standsAlone(tokens, hit.to))) return undefined
  const form = as === 'given' ? 'given-initial' : 'surname-initial'
  return { form, from: hit.from, to: hit.to + 1, name: hit.said, pupils, ...flagsOf(hit) }
}

/** "Silva", "da Silva". */
const isCapital = (tokens: readonly Token[], { from, to }: NameHit): boolean =>
  tokens.slice(from, to).some(({ letters }) => letters !== 'lower')

/** What stands before an "I" that ends a sentence: "So am I. Barker said …". */
const BEFORE_ME = new Set(
  'am do did can could have had will would was than as and but or so not if that when'.split(' '),
)

/** "I. Barker" */
function isInitialI(tokens: readonly Token[], surname: number): boolean {
  return tokens[surname]?.gap === '.' && !BEFORE_ME.has(tokens[surname - 2]?.form ?? '')
}

/** "F. Whitaker": a capital letter with or without its full stop before a surname. */
function withInitialBefore(hit: NameHit, tokens: readonly Token[], index: RollIndex): Mention | undefined {
  const letter = tokens[hit.from - 1]
  if (hit.timid || hit.meaning.as !== 'surname' || letter?.form.length !== 1 || letter.letters === 'lower')
    return undefined
  if (
    !isJoined(tokens, hit.from) ||
    !isCapital(tokens, hit) ||
    (letter.form === 'i' && !isInitialI(tokens, hit.from))
  )
    return undefined
  const pupils = index.byInitial.get(pairKey(letter.form, hit.meaning.name))
  if (!pupils || (letter.form === 'a' && tokens[hit.from]?.gap !== '.')) return undefined
  return { form: 'initial-surname', from: hit.from - 1, to: hit.to, name: hit.said, pupils, ...flagsOf(hit) }
}

function alone(
  hit: NameHit,
  tokens: readonly Token[],
  { roll: index, words }: Knowledge,
): Mention | undefined {
  const { as, name, plural } = hit.meaning
  // "Anas" is a name, and no Ana's without the apostrophe.
  if (plural && isKnownName(tokens[hit.to - 1]?.bare ?? '', { words })) return undefined
  // "Adams", "Edwards": a surname, and no Adam's, but for "Adams mum".
  const isSurname = plural && isKnownSurname(tokens[hit.to - 1]?.bare ?? '', { words })
  if (isSurname && !KIN.has(tokens[hit.to]?.form ?? '')) return undefined
  // "The Stones", "all the Browns": no single pupil.
  if (hit.timid || (as === 'surname' && plural)) return undefined
  const pupils = (as === 'given' ? index.byGiven : index.bySurname).get(name) ?? NOBODY
  return { form: as, from: hit.from, to: hit.to, name: hit.said, pupils, ...flagsOf(hit) }
}

/** Whether a middle name or its initial stands between a given name and a surname: "Oliver J. Bennett". */
function isMiddleName(hit: NameHit, tokens: readonly Token[]): boolean {
  const [middle, surname] = [tokens[hit.to], tokens[hit.to + 1]]
  if (hit.meaning.as !== 'given' || middle?.gap !== '' || surname?.sentence !== middle.sentence) return false
  if (middle.kind !== 'word' || middle.letters === 'lower' || surname.letters === 'lower') return false
  const isInitial = middle.form.length === 1 && middle.form !== 'i'
  return surname.gap === '' ? isInitial || !isDictionaryWord(middle.form) : isInitial && surname.gap === '.'
}

const startsAt = (starts: Map<number, NameHit[]>, at: number): readonly NameHit[] => starts.get(at) ?? []

function mentionsFrom(
  hit: NameHit,
  starts: Map<number, NameHit[]>,
  tokens: readonly Token[],
  knowledge: Knowledge,
): Mention[] {
  const index = knowledge.roll
  const next = isMiddleName(hit, tokens) ? hit.to + 1 : hit.to
  const seconds = isJoined(tokens, hit.to)
    ? [...new Set([...startsAt(starts, hit.to), ...startsAt(starts, next)])]
    : []
  const found = [
    ...seconds.map((second) => combine(hit, second, tokens, index)),
    withInitialAfter(hit, tokens, index),
    withInitialBefore(hit, tokens, index),
  ]
  return [...found, alone(hit, tokens, knowledge)].filter((mention) => mention !== undefined)
}

/** Everything in the words that is written like a name of the roll; what is meant is weighed later. */
export function findMentions(tokens: readonly Token[], text: string, knowledge: Knowledge): Mention[] {
  const hits = findNames(tokens, knowledge)
  const starts = startingAt(hits)
  const written = hits.flatMap((hit) => mentionsFrom(hit, starts, tokens, knowledge))
  return [
    ...written,
    ...findFamilies(hits, tokens, knowledge),
    ...findInitials(tokens, knowledge),
    ...findTagged(tokens, text, knowledge),
    ...findLinked(tokens, text, knowledge),
  ]
}
