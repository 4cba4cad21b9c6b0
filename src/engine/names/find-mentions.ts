import type { Pupil } from '../../model/pupil'
import { findPhrases, type Hit } from '../match/trie'
import type { Token } from '../text/token'
import { type NameMeaning, pairKey, type RollIndex } from './roll-index'

/** In which form a name of the roll stands in a draft, most telling first. */
export const FORMS = ['full', 'given-initial', 'initial-surname', 'given', 'surname'] as const
export type Form = (typeof FORMS)[number]

/** Words `from` to `to` (end exclusive) that may mean one of `pupils`. */
export interface Mention {
  readonly form: Form
  readonly from: number
  readonly to: number
  /** The folded name, e.g. `will`, `harry kane`. */
  readonly name: string
  readonly pupils: readonly Pupil[]
}

type NameHit = Hit<NameMeaning>

/** What may stand between the parts of one name: nothing, a hyphen, a comma. */
const JOINS = new Set(['', '-', ',', '.', '(', '"'])

function startingAt(hits: readonly NameHit[]): Map<number, NameHit[]> {
  const index = new Map<number, NameHit[]>()
  for (const hit of hits) index.set(hit.from, [...(index.get(hit.from) ?? []), hit])
  return index
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && JOINS.has(token.gap) && token.sentence === tokens[at - 1]?.sentence
}

function combine(first: NameHit, second: NameHit, index: RollIndex): Mention | undefined {
  if (first.meaning.as === second.meaning.as || first.bare) return undefined
  const [given, surname] = first.meaning.as === 'given' ? [first, second] : [second, first]
  const pupils = index.byBoth.get(pairKey(given.meaning.name, surname.meaning.name))
  if (!pupils) return undefined
  const name = `${given.meaning.name} ${surname.meaning.name}`
  return { form: 'full', from: first.from, to: second.to, name, pupils }
}

/** "Amina Y", "ella f", "Amina Y.": a letter of its own after the name. */
function withInitialAfter(hit: NameHit, tokens: readonly Token[], index: RollIndex): Mention | undefined {
  const letter = tokens[hit.to]
  if (hit.meaning.as !== 'given' || hit.bare || !letter || !isJoined(tokens, hit.to) || letter.gap === ',')
    return undefined
  if (letter.bare.length !== 1) return undefined
  const pupils = index.byInitial.get(pairKey(hit.meaning.name, letter.bare))
  // "Amina I think" and "give Amina a hug" are no initials.
  if (!pupils || ((letter.bare === 'i' || letter.bare === 'a') && !standsAlone(tokens, hit.to)))
    return undefined
  return { form: 'given-initial', from: hit.from, to: hit.to + 1, name: hit.meaning.name, pupils }
}

function standsAlone(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  return token?.letters !== 'lower' && (!next || next.sentence !== token?.sentence || next.gap !== '')
}

/** "F. Whitaker": a capital letter with or without its full stop before a surname. */
function withInitialBefore(hit: NameHit, tokens: readonly Token[], index: RollIndex): Mention | undefined {
  const letter = tokens[hit.from - 1]
  if (hit.meaning.as !== 'surname' || letter?.form.length !== 1 || letter.letters === 'lower')
    return undefined
  if (!isJoined(tokens, hit.from) || letter.form === 'i' || tokens[hit.from]?.letters === 'lower')
    return undefined
  const pupils = index.byInitial.get(pairKey(letter.form, hit.meaning.name))
  if (!pupils || (letter.form === 'a' && tokens[hit.from]?.gap !== '.')) return undefined
  return { form: 'initial-surname', from: hit.from - 1, to: hit.to, name: hit.meaning.name, pupils }
}

function alone(hit: NameHit, index: RollIndex): Mention {
  const { as, name } = hit.meaning
  const pupils = (as === 'given' ? index.byGiven : index.bySurname).get(name) ?? []
  return { form: as, from: hit.from, to: hit.to, name, pupils }
}

function mentionsFrom(
  hit: NameHit,
  starts: Map<number, NameHit[]>,
  tokens: readonly Token[],
  index: RollIndex,
): Mention[] {
  const seconds = isJoined(tokens, hit.to) ? (starts.get(hit.to) ?? []) : []
  const found = [
    ...seconds.map((second) => combine(hit, second, index)),
    withInitialAfter(hit, tokens, index),
    withInitialBefore(hit, tokens, index),
  ]
  return [...found.filter((mention) => mention !== undefined), alone(hit, index)]
}

function isBetter(one: Mention, other: Mention): boolean {
  const rank = FORMS.indexOf(one.form) - FORMS.indexOf(other.form)
  return rank < 0 || (rank === 0 && one.to - one.from > other.to - other.from)
}

/** Keeps, of mentions that share a word, the most telling; in order of the draft. */
function withoutOverlaps(mentions: readonly Mention[], words: number): Mention[] {
  const taken = new Uint8Array(words)
  const kept: Mention[] = []
  for (const mention of [...mentions].sort((one, other) =>
    isBetter(one, other) ? -1 : isBetter(other, one) ? 1 : 0,
  )) {
    if (taken.subarray(mention.from, mention.to).includes(1)) continue
    taken.fill(1, mention.from, mention.to)
    kept.push(mention)
  }
  return kept.sort((one, other) => one.from - other.from)
}

/** Everything in the words that is written like a name of the roll; what is meant is weighed later. */
export function findMentions(tokens: readonly Token[], index: RollIndex): Mention[] {
  const hits = findPhrases(index.trie, tokens)
  const starts = startingAt(hits)
  return withoutOverlaps(
    hits.flatMap((hit) => mentionsFrom(hit, starts, tokens, index)),
    tokens.length,
  )
}
