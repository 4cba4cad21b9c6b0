import type { Certainty } from '../../model/rule'
import type { Knowledge } from '../knowledge'
import type { Reading } from '../reading'
import type { WordKind } from '../text/dictionary'
import { Grammar } from '../text/tag-window'
import type { Case } from './case'
import { EVIDENCE, type Evidence } from './evidence'
import { kindsOf, readSense, type Sense } from './grammar'
import { KIN } from './grammar-words'
import { type Mention, withoutOverlaps } from './mention'
import { Scene } from './scene'

/** What a mention came to. */
export interface Weighed {
  readonly mention: Mention
  readonly certainty: Certainty
  /** What it came to by what stands before it and in its sentence: what is added later takes nothing from this. */
  readonly atFirst: Certainty
  /** What spoke for it, strongest first. */
  readonly reasons: readonly string[]
}

/** The least sum of evidence for each certainty, most certain first. Below the last, it is nobody of ours. */
const THRESHOLDS: readonly [Certainty, number][] = [
  ['certain', 5],
  ['likely', 3],
  ['possible', 0.25],
]

interface Sensed {
  readonly mention: Mention
  readonly sense: Sense
  readonly kinds: ReadonlySet<WordKind>
}

const NO_KINDS: ReadonlySet<WordKind> = new Set()

/** Forms in which the name can't be an ordinary word. */
const SURE_FORMS: readonly string[] = [
  'family',
  'tag-full',
  'tag-initial',
  'tag-given',
  'initials',
  'initial-surname',
]

function sensedOf(mention: Mention, { tokens }: Reading, knowledge: Knowledge, grammar: Grammar): Sensed {
  if (SURE_FORMS.includes(mention.form)) return { mention, sense: 'name', kinds: NO_KINDS }
  if (mention.form === 'full') {
    // "bill cash" in small letters is no name unless one of the two is nothing else.
    const names = mention.name.split(' ')
    const areWords = names.every((name) => kindsOf(name, knowledge).size > 0)
    const small = tokens.slice(mention.from, mention.to).every(({ letters }) => letters === 'lower')
    const [, ...surname] = names
    const isGuess = mention.how === 'diminutive' || mention.how === 'variant'
    if (small && isGuess && surname.every((name) => kindsOf(name, knowledge).size > 0))
      return { mention, sense: 'word', kinds: NO_KINDS }
    if (areWords && small) return { mention, sense: mention.plural ? 'word' : 'open', kinds: NO_KINDS }
    return { mention, sense: 'name', kinds: NO_KINDS }
  }
  const kinds = kindsOf(mention.name, knowledge)
  // "Stones", "hopes": an `s` makes a plural of a word, but for "Rubys dad".
  const ownsKin = KIN.has(tokens[mention.to]?.form ?? '') && tokens[mention.from]?.letters !== 'lower'
  if (mention.plural && kinds.size > 0 && ownsKin) return { mention, sense: 'name', kinds }
  if (mention.plural && kinds.size > 0) return { mention, sense: 'word', kinds }
  if (mention.form !== 'given' && mention.form !== 'surname') {
    const letter = tokens[mention.to - 1]
    return { mention, sense: letter?.letters === 'lower' && kinds.size > 0 ? 'open' : 'name', kinds }
  }
  return { mention, sense: readSense(new Scene(mention, tokens, kinds, grammar)), kinds }
}

/** Reads each mention in its sentence; of those that share a word, the most telling stays. */
export function senseAll(mentions: readonly Mention[], reading: Reading, knowledge: Knowledge): Sensed[] {
  const grammar = new Grammar(reading.tokens)
  // In order of the draft, so that what is read of a sentence doesn't depend on what follows it.
  const inOrder = [...mentions].sort((one, other) => one.from - other.from)
  const sensed = new Map(inOrder.map((mention) => [mention, sensedOf(mention, reading, knowledge, grammar)]))
  const names = mentions.filter((mention) => sensed.get(mention)?.sense !== 'word')
  return withoutOverlaps(names, reading.tokens.length).flatMap((mention) => sensed.get(mention) ?? [])
}

/** More than that nobody reads. */
const MOST_REASONS = 3

const ORDER: readonly Certainty[] = THRESHOLDS.map(([certainty]) => certainty)

function certaintyOf(found: readonly Evidence[]): Certainty | undefined {
  const sum = found.reduce((total, { weight }) => total + weight, 0)
  const at = THRESHOLDS.findIndex(([, least]) => sum >= least)
  if (at < 0) return undefined
  const most = found.map(({ atMost }) => (atMost ? ORDER.indexOf(atMost) : 0))
  return ORDER[Math.max(at, ...most)]
}

function weigh(asked: Case): Weighed | null {
  const found = EVIDENCE.filter((evidence) => evidence.holds(asked))
  const atFirst = certaintyOf(found.filter(({ late }) => !late))
  if (!atFirst) return null
  const speaking = found.filter(({ weight, words }) => words !== '' && weight > 0)
  return {
    mention: asked.mention,
    certainty: certaintyOf(found) ?? 'possible',
    atFirst,
    reasons: speaking
      .sort((one, other) => other.weight - one.weight)
      .slice(0, MOST_REASONS)
      .map(({ words }) => words),
  }
}

/** Weighs all evidence for and against each mention; what is no pupil is left out. */
export function weighAll(mentions: readonly Mention[], reading: Reading, knowledge: Knowledge): Weighed[] {
  const sensed = senseAll(mentions, reading, knowledge)
  const starts = new Set(sensed.map(({ mention }) => mention.from))
  const ends = new Set(sensed.map(({ mention }) => mention.to))
  return sensed.flatMap((one) => weigh({ ...one, reading, knowledge, starts, ends }) ?? [])
}
