import { type FindingLevel, LEVELS } from '../model/level'
import type { Finding } from '../model/verdict'

/** Findings that say the same thing about different words; shown as one. */
export interface Group {
  readonly level: FindingLevel
  readonly clause: string
  readonly message: string
  readonly why: string
  readonly advice: string
  /** An example of what could be said instead. */
  readonly instead: string | null
  /** Whom or what it seems to be about, each once, in the words of the draft. */
  readonly about: readonly string[]
  readonly reasons: readonly string[]
  readonly findings: readonly [Finding, ...Finding[]]
}

/** More names than this would hide the rest. */
const MOST_ABOUT = 3

const strength = (level: FindingLevel): number => LEVELS.indexOf(level)

/** What stands in the found words themselves needs no saying; a pronoun says nothing. */
function aboutOf(findings: readonly Finding[]): string[] {
  const said = new Map<string, string>()
  for (const { about, quote } of findings) {
    const words = about?.trim() ?? ''
    if (words === '' || quote.toLowerCase().includes(words.toLowerCase())) continue
    if (!said.has(words.toLowerCase())) said.set(words.toLowerCase(), words)
  }
  return [...said.values()].slice(0, MOST_ABOUT)
}

function toGroup(findings: readonly [Finding, ...Finding[]]): Group {
  const [{ level, clause, message, why, advice, instead = null }] = findings
  const reasons = [...new Set(findings.flatMap((finding) => finding.reasons))]
  return { level, clause, message, why, advice, instead, about: aboutOf(findings), reasons, findings }
}

/** Attachments come after the words. */
const position = (finding: Finding): number => (finding.end === 0 ? Number.MAX_SAFE_INTEGER : finding.start)

/** Findings by rule and message, the strongest first, then in order of the draft. */
export function group(findings: readonly Finding[]): Group[] {
  const byWords = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of [...findings].sort((a, b) => position(a) - position(b))) {
    const key = JSON.stringify([finding.rule, finding.level, finding.message])
    const same = byWords.get(key)
    if (same) same.push(finding)
    else byWords.set(key, [finding])
  }
  return [...byWords.values()].map(toGroup).sort((a, b) => strength(b.level) - strength(a.level))
}
