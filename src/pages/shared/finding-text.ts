import { type FindingLevel, LEVELS } from '../../model/level'
import type { Finding } from '../../model/verdict'

/** A stretch of the draft and the strongest level found in it; `null` where nothing was found. */
export interface Stretch {
  readonly start: number
  readonly text: string
  readonly level: FindingLevel | null
}

const rank = (finding: Finding): number => LEVELS.indexOf(finding.level)

function stronger(one: FindingLevel | null, other: FindingLevel): FindingLevel {
  return one !== null && LEVELS.indexOf(one) > LEVELS.indexOf(other) ? one : other
}

/**
 * Cuts a text into stretches along its findings (UTF-16 offsets, which may overlap). Joined, the stretches
 * are the text again. Findings without a place in the text (pictures) are left out.
 */
export function stretchesOf(text: string, findings: readonly Finding[]): Stretch[] {
  const placed = findings.filter(({ start, end }) => start < end && start < text.length)
  const cuts = new Set([0, text.length])
  for (const { start, end } of placed) cuts.add(start).add(Math.min(end, text.length))
  const places = [...cuts].sort((one, other) => one - other)
  const indexOf = new Map(places.map((place, index) => [place, index]))
  const levels: (FindingLevel | null)[] = places.map(() => null)
  for (const { start, end, level } of placed) {
    let index = indexOf.get(start) ?? 0
    for (; (places[index] ?? text.length) < Math.min(end, text.length); index += 1) {
      levels[index] = stronger(levels[index] ?? null, level)
    }
  }
  return places.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, places[index + 1]),
    level: levels[index] ?? null,
  }))
}

/** Findings strongest first; those of one level stay in the order of the text. */
export function strongestFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((one, other) => rank(other) - rank(one))
}
