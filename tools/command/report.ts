import type { Verdict } from '../../src/model/verdict'

const HEADLINES: Record<Verdict['level'], string> = {
  none: 'Nothing found: this would go out as it is.',
  remind: 'Worth a thought; this would go out without a question.',
  warn: 'This would be held: it may be against policy.',
  stop: 'This would be held: it should not go out like this.',
}

/** The draft with a row of carets under every line that has something found in it. */
function underline(text: string, { findings }: Verdict): string {
  const lines: string[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    let marks = ''
    for (let at = start; at < end; at++) {
      marks += findings.some((finding) => finding.start <= at && at < finding.end) ? '^' : ' '
    }
    lines.push(`  ${line}`)
    if (marks.includes('^')) lines.push(`  ${marks.trimEnd()}`)
    start = end + 1
  }
  return lines.join('\n')
}

/** A verdict for people. */
export function reportOf(text: string, verdict: Verdict): string {
  const parts = verdict.findings.map((finding) =>
    [
      `${finding.level.toUpperCase()}  ${finding.quote === '' ? '(attachment)' : `“${finding.quote}”`}`,
      `  ${finding.message} ${finding.why}`,
      `  ${finding.advice}`,
      ...(finding.reasons.length > 0 ? [`  Because: ${finding.reasons.join('; ')}.`] : []),
      ...finding.fixes.map(({ label }) => `  Fix: ${label}`),
      `  ${finding.clause} · ${finding.rule}`,
    ].join('\n'),
  )
  return [
    underline(text, verdict),
    '',
    HEADLINES[verdict.level],
    ...parts.map((part) => `\n${part}`),
    '',
  ].join('\n')
}
