import { type InferOutput, picklist } from 'valibot'

/** How strongly a finding speaks, weakest first (POLICY.md). `remind` never opens a dialog. */
export const LEVELS = ['none', 'remind', 'warn', 'stop'] as const

export const LevelSchema = picklist(LEVELS)
export type Level = InferOutput<typeof LevelSchema>

export const FindingLevelSchema = picklist(['remind', 'warn', 'stop'])
/** A finding always says something, so it is never `none`. */
export type FindingLevel = InferOutput<typeof FindingLevelSchema>

/** The strongest of some levels; `none` for an empty list. */
export function strongest(levels: Iterable<Level>): Level {
  let index = 0
  for (const level of levels) index = Math.max(index, LEVELS.indexOf(level))
  return LEVELS[index] ?? 'none'
}

/** Whether a level opens the warning before publishing. */
export function interrupts(level: Level): boolean {
  return level === 'warn' || level === 'stop'
}
