import { interrupts, LEVELS } from '../model/level'
import type { Raise } from '../model/rule'
import type { Finding } from '../model/verdict'
import type { Reading } from './reading'
import type { Token } from './text/token'
import { tokenAt } from './text/token-at'

const sentenceAt = (offset: number, tokens: readonly Token[]): number =>
  tokens[tokenAt(offset, tokens)]?.sentence ?? 0

/** Category → sentences in which it interrupts, and those beside them. */
function sentencesBeside(findings: readonly Finding[], tokens: readonly Token[]): Map<string, Set<number>> {
  const beside = new Map<string, Set<number>>()
  for (const { category, level, start } of findings) {
    if (!interrupts(level)) continue
    const sentences = beside.get(category) ?? new Set()
    beside.set(category, sentences)
    const own = sentenceAt(start, tokens)
    for (const sentence of [own - 1, own, own + 1]) sentences.add(sentence)
  }
  return beside
}

const rank = ({ level }: Pick<Finding, 'level'>): number => LEVELS.indexOf(level)

/**
 * Findings with their levels raised by what stands beside them or goes with the draft. What is only a reminder stays one,
 * so does what a rule of `unraised` says, and nothing is lowered.
 */
export function raised(
  findings: readonly Finding[],
  raises: readonly Raise[],
  reading: Reading,
  unraised: ReadonlySet<string>,
): readonly Finding[] {
  const { draft, tokens } = reading
  if (!findings.some(({ category }) => raises.some(({ raise }) => raise === category))) return findings
  const beside = sentencesBeside(findings, tokens)
  const applies = ({ beside: categories = [], attached = [] }: Raise, { start }: Finding): boolean =>
    draft.attachments.some(({ kind }) => attached.some((wanted) => wanted === kind)) ||
    categories.some((category) => beside.get(category)?.has(sentenceAt(start, tokens)) === true)
  return findings.map((finding) => {
    if (!interrupts(finding.level) || unraised.has(finding.rule)) return finding
    const by = raises.find(
      (raise) =>
        raise.raise === finding.category &&
        rank({ level: raise.to }) > rank(finding) &&
        applies(raise, finding),
    )
    return by ? { ...finding, level: by.to, reasons: [...finding.reasons, by.because] } : finding
  })
}
