import type { FindingLevel } from '../../model/level'
import { EXCUSES, type OpinionLook, type Rule } from '../../model/rule'
import type { Hit } from '../finding'
import { type Reading, spanOf } from '../reading'
import { excuseOf } from '../stance/stance-of'
import { dictionaryKinds } from '../text/dictionary'
import type { NearMiss } from '../words/near'
import type { OpinionModel } from './model'
import { shippedModel, shippedThresholds } from './shipped'
import { type Term, termsOf } from './terms'
import { type View, viewsOf } from './views'
import { weighTerms } from './weighed'

/** Words that are named as those that weighed most. */
const NAMED = 3
/** So far below its threshold (log odds) an opinion is still worth telling those who write rules. */
const NEARLY = 1.5
/** A sentence is pointed at up to this many words to each side of the word that weighed most. */
const REACH = 20

const text = ({ text }: Term): string => text

/** What the model holds of a draft, asked when the first rule wants to know. */
export class Opinion {
  #terms: readonly Term[] = []
  #views: readonly View[] | undefined

  constructor(
    readonly reading: Reading,
    readonly model: OpinionModel | null = shippedModel(),
  ) {}

  #viewOf(category: string): View | undefined {
    if (this.model === null) return undefined
    if (this.#views === undefined) {
      this.#terms = termsOf(this.reading)
      this.#views = viewsOf(this.#terms.map(text), this.model)
    }
    return this.#views[this.model.categories.indexOf(category)]
  }

  /** Whether it thinks so little of a category that what a doubtful rule found is not worth an interruption. */
  doubts(category: string): boolean {
    const threshold = shippedThresholds[category]
    const view = this.#viewOf(category)
    return view !== undefined && threshold !== undefined && view.score < threshold.doubt
  }

  /** What it nearly held of a category; `null` where it is far from that, or holds it. */
  nearly({ id }: Rule, { category }: OpinionLook): NearMiss | null {
    const threshold = shippedThresholds[category]
    const view = this.#viewOf(category)
    if (view === undefined || threshold === undefined) return null
    const least = Math.min(threshold.warn, threshold.remind)
    const terms = this.#terms.slice(view.from, view.to)
    const [first, last] = [terms[0], terms.at(-1)]
    if (view.score >= least || view.score < least - NEARLY || !first || !last) return null
    const [start, end] = spanOf(this.reading.tokens, first.token, last.token + 1)
    return { rule: id, start, end, why: 'opinion' }
  }

  /** What a rule that asks for its opinion finds: a sentence at most, at `remind` where it is less sure. */
  hits(rule: Rule, { category }: OpinionLook): readonly Hit[] {
    const threshold = shippedThresholds[category]
    const view = this.#viewOf(category)
    if (this.model === null || !view || !threshold || view.score < Math.min(threshold.warn, threshold.remind))
      return []
    const terms = this.#terms.slice(view.from, view.to)
    const weights = weighTerms(terms.map(text), this.model.categories.indexOf(category), this.model)
    const words = heaviest(terms, weights)
    const [first] = words
    if (first === undefined) return []
    const isSure = view.score >= threshold.warn && rule.level !== 'remind' && !isExcused(first, this.reading)
    const level: FindingLevel = isSure ? 'warn' : 'remind'
    const [start, end] = around(first.token, this.reading)
    return [{ rule, level, start, end, reasons: [reasonOf(words, this.reading)] }]
  }
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

/** What a doubtful rule found, as a reminder only where the opinion doesn't share it. */
export function heedDoubt(hit: Hit, opinion: Opinion): Hit {
  const { look, category } = hit.rule
  if (look.for !== 'words' || !look.doubtful || !opinion.doubts(category)) return hit
  return { ...hit, level: 'remind' }
}

/** Hits without what the opinion says of a category that a rule speaks of: a rule knows better where, why and how loudly. */
export function withoutEchoes(hits: readonly Hit[]): readonly Hit[] {
  const isOpinion = ({ rule }: Hit): boolean => rule.look.for === 'opinion'
  const said = new Set(hits.filter((hit) => !isOpinion(hit)).map(({ rule }) => rule.category))
  return hits.filter((hit) => !isOpinion(hit) || !said.has(hit.rule.category))
}
