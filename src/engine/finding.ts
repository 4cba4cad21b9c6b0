import { type FindingLevel, LEVELS } from '../model/level'
import type { Clause, FixKind, Rule } from '../model/rule'
import type { Finding, Fix } from '../model/verdict'
import { removal } from './fixes/removal'
import { capitalised } from './fixes/wording'
import { Spans } from './spans'

/** What a finder hands in: where, by which rule, and what spoke for it. */
export interface Hit {
  readonly rule: Rule
  /** UTF-16 offsets into the draft; both 0 for an attachment. */
  readonly start: number
  readonly end: number
  /** Where the words themselves end when something hangs on them (`Ellie’s`): fixes keep it. */
  readonly bareEnd?: number
  /** Fixes that fit the sentence, in place of the rule's ready-made ones. */
  readonly fixes?: readonly Fix[]
  /** What the author may say of it. */
  readonly pupil?: Finding['pupil']
  readonly reasons: readonly string[]
  /** Who or what it seems to be about, in the words of the draft. */
  readonly about?: string
  /** In place of the rule's own level. */
  readonly level?: FindingLevel
}

const REPLACEMENTS: Record<FixKind, { readonly label: string; readonly replacement: string }> = {
  'a-pupil': { label: 'Change to “a pupil”', replacement: 'a pupil' },
  'my-school': { label: 'Change to “my school”', replacement: 'my school' },
  'our-trust': { label: 'Change to “our trust”', replacement: 'our trust' },
  remove: { label: 'Take it out', replacement: '' },
}

const STARTS_SENTENCE = /(^|[.!?…\n]["'“‘)]{0,8})\s{0,8}$/

/** `My school` where a sentence begins. */
function asWritten(replacement: string, text: string, start: number): string {
  return STARTS_SENTENCE.test(text.slice(Math.max(0, start - 8), start))
    ? capitalised(replacement)
    : replacement
}

function fixOf(kind: FixKind, text: string, { start, end, bareEnd = end }: Hit): Fix {
  const { label, replacement } = REPLACEMENTS[kind]
  if (kind === 'remove') return { label, ...removal(text, start, end, false) }
  return { label, start, end: bareEnd, replacement: asWritten(replacement, text, start) }
}

/** A hit as the person sees it. */
export function findingOf(hit: Hit, text: string, clauses: ReadonlyMap<string, Clause>): Finding {
  const { rule, start, end, reasons, pupil, about } = hit
  return {
    rule: rule.id,
    clause: rule.clause,
    category: rule.category,
    level: hit.level ?? rule.level,
    start,
    end,
    quote: text.slice(start, end),
    message: rule.message,
    why: clauses.get(rule.clause)?.why ?? '',
    advice: rule.advice,
    ...(rule.instead === undefined ? {} : { instead: rule.instead }),
    reasons: [...reasons],
    fixes: [...(hit.fixes ?? rule.fixes.map((kind) => fixOf(kind, text, hit)))],
    ...(pupil === undefined ? {} : { pupil }),
    ...(about === undefined ? {} : { about }),
  }
}

const strength = ({ level }: Finding): number => LEVELS.indexOf(level)

/**
 * One finding a mention: of findings of one category that overlap, the strongest stays, then the longest.
 * In order of `start`, stronger first.
 */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const byWeight = [...findings].sort(
    (one, other) =>
      strength(other) - strength(one) ||
      other.end - other.start - (one.end - one.start) ||
      one.start - other.start,
  )
  const taken = new Map<string, Spans>()
  const kept = byWeight.filter(({ category, start, end }) => {
    const spans = taken.get(category) ?? new Spans()
    taken.set(category, spans)
    return spans.take(start, end)
  })
  return kept.sort((one, other) => one.start - other.start || strength(other) - strength(one))
}
