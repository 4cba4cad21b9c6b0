import type { Knowledge } from '../../src/engine'
import { findAll } from '../../src/engine/check'
import type { Hit } from '../../src/engine/finding'
import { cluesOf } from '../../src/engine/opinion/clues'
import { wordsOf } from '../../src/engine/opinion/judgement'
import { type Term, termsOf } from '../../src/engine/opinion/terms'
import { interrupts } from '../../src/model/level'
import type { Rule } from '../../src/model/rule'
import type { Judged } from './cross-validate'

/** A rule that spoke so loudly that it would interrupt. */
export interface Said {
  readonly rule: string
  readonly category: string
  /** Whether what it says is weighed: what words rules say is, unless they are marked otherwise, when they were wrong too often. */
  readonly weighed: 'always' | 'by-worth' | 'never'
}

/** A draft with everything that is weighed. */
export interface Evidence extends Judged {
  /** For each stretch. */
  readonly clues: readonly ReadonlySet<string>[]
  readonly said: readonly Said[]
}

function weighedOf({ look }: Rule): Said['weighed'] {
  if (look.for !== 'words' || look.doubtful === false) return 'never'
  return look.doubtful ? 'always' : 'by-worth'
}

const saidOf = ({ rule, level }: Hit): Said[] =>
  interrupts(level ?? rule.level)
    ? [{ rule: rule.id, category: rule.category, weighed: weighedOf(rule) }]
    : []

/** What rules find in drafts, and the clues of their stretches. */
export function findClues(judged: readonly Judged[], knowledge: Knowledge): Evidence[] {
  return judged.map(({ example, stretches }) => {
    const { hits, reading } = findAll(example.post, knowledge)
    const terms: readonly Term[] = termsOf(reading)
    const words = stretches.map((stretch) => wordsOf(stretch, terms))
    return { example, stretches, clues: cluesOf(hits, reading, words), said: hits.flatMap(saidOf) }
  })
}
