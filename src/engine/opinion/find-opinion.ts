import { type FindingLevel, LEVELS } from '../../model/level'
import { EXCUSES, type OpinionLook, type Rule } from '../../model/rule'
import type { Hit } from '../finding'
import { type Reading, spanOf } from '../reading'
import { excuseOf } from '../stance/stance-of'
import { dictionaryKinds } from '../text/dictionary'
import type { NearMiss } from '../words/near'
import type { Decision } from './decision'
import type { Judgement } from './judgement'
import type { Term } from './terms'
import { weighTerms } from './weighed'

/** Words that are named as those that weighed most. */
const NAMED = 3
/** So far below its threshold (log odds) an opinion is still worth telling those who write rules. */
const NEARLY = 1.5
/** A sentence is pointed at up to this many words to each side of the word that weighed most. */
const REACH = 20

const text = ({ text }: Term): string => text

/** What the opinion nearly held of a category; `null` where it is far from that, or holds it. */
export function nearlyHeld({ id }: Rule, { category }: OpinionLook, judgement: Judgement): NearMiss | null {
  const { terms, reading, decision } = judgement
  const view = judgement.strongest(category)
  const least = leastOf(category, decision)
  if (!view || view.sum >= least || view.sum < least - NEARLY) return null
  const [first, last] = [terms[view.from], terms[view.to - 1]]
  if (!first || !last) return null
  // A sign at the end stands behind the last word.
  const to = Math.min(last.token + 1, reading.tokens.length)
  const [start, end] = spanOf(reading.tokens, Math.min(first.token, to - 1), to)
  return { rule: id, start, end, why: 'opinion' }
}

/** What a rule that asks for the opinion finds: a sentence at most, at `remind` where everything together stays below `limit`. */
export function findOpinion(
  rule: Rule,
  { category }: OpinionLook,
  judgement: Judgement,
  limit: number,
): readonly Hit[] {
  const { model, decision, reading } = judgement
  const view = judgement.strongest(category)
  if (model === null || !view || view.sum < Math.min(limit, leastOf(category, decision))) return []
  const terms = judgement.terms.slice(view.from, view.to)
  const weights = weighTerms(terms.map(text), model.categories.indexOf(category), model)
  const words = heaviest(terms, weights)
  const [first] = words
  if (first === undefined) return []
  const isSure = view.sum >= limit && rule.level !== 'remind' && !isExcused(first, reading)
  const level: FindingLevel = isSure ? 'warn' : 'remind'
  const [start, end] = around(first.token, reading)
  return [{ rule, level, start, end, reasons: [reasonOf(words, reading)] }]
}

/** From which sum on the opinion speaks of a category at all. */
function leastOf(category: string, { categories, warn, remind }: Decision): number {
  return Math.min(warn, remind[categories.indexOf(category)] ?? Number.POSITIVE_INFINITY)
}

/** Ways of saying it that the model has to be told of; denials and quotations it has learned to read itself. */
const HEEDED = { despite: EXCUSES.filter((excuse) => !['elsewhere', 'rejected', 'fond'].includes(excuse)) }

/** Whether the word that weighed most is said of another matter altogether, fondly, or to reject it. */
function isExcused({ token }: Term, reading: Reading): boolean {
  const from = Math.min(token, reading.tokens.length - 1)
  return excuseOf(HEEDED, { list: '', from, to: from + 1 }, reading) !== undefined
}

/** The words, not signs, that weighed most, heaviest first. */
function heaviest(terms: readonly Term[], weights: Float32Array): readonly Term[] {
  const words = terms.map((term, at) => ({ term, weight: weights[at] as number }))
  return words
    .filter(
      ({ term, weight }) =>
        weight > 0 && term.text.length > 2 && !SIGN.test(term.text) && !isSmall(term.text),
    )
    .sort((one, other) => other.weight - one.weight)
    .filter(({ term }, at, all) => all.findIndex((known) => known.term.token === term.token) === at)
    .slice(0, NAMED)
    .map(({ term }) => term)
}

/** “The”, “for”: they weigh with the words beside them, and say nothing to the reader. */
const isSmall = (word: string): boolean => dictionaryKinds(word).includes('function')

/** Masks of words are words to the reader; of signs they are not. */
const SIGN = /^<(?!pupil|staff|school|class-name|name|number|year|handle|tag)/

function around(token: number, { tokens, sentences }: Reading): [number, number] {
  const [from, to] = sentences[tokens[token]?.sentence ?? 0] ?? [token, token + 1]
  return spanOf(tokens, Math.max(from, token - REACH), Math.min(to, token + REACH + 1))
}

function reasonOf(words: readonly Term[], { tokens, draft }: Reading): string {
  const inOrder = [...words].sort((one, other) => one.token - other.token)
  const quoted = inOrder.map(({ token }) => `“${draft.text.slice(...spanOf(tokens, token, token + 1))}”`)
  return `it reads like drafts that schools would not want out; what weighed most: ${quoted.join(', ')}`
}

/** Why what a rule found is only a reminder. */
const DOUBTED = 'most drafts that read like this one were harmless'

/** What rules found, as reminders where a rule that is often wrong and everything else together stay below `limit`. */
export function heedDoubts(hits: readonly Hit[], judgement: Judgement, limit: number): Hit[] {
  return hits.map((hit) =>
    judgement.doubts(hit, limit) ? { ...hit, level: 'remind', reasons: [...hit.reasons, DOUBTED] } : hit,
  )
}

const rankOf = ({ level, rule }: Hit): number => LEVELS.indexOf(level ?? rule.level)

/** The opinion's findings but for those of a category that a rule speaks of as loudly: a rule knows better where and why. */
export function withoutEchoes(opinions: readonly Hit[], hits: readonly Hit[]): readonly Hit[] {
  return opinions.filter(
    (opinion) =>
      !hits.some((hit) => hit.rule.category === opinion.rule.category && rankOf(hit) >= rankOf(opinion)),
  )
}
