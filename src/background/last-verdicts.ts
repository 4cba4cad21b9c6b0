import { type InferOutput, number, object, safeParse, string } from 'valibot'
import { browser } from '../browser'
import { LevelSchema } from '../model/level'
import type { Verdict } from '../model/verdict'

const LastSchema = object({ site: string(), level: LevelSchema, findings: number(), at: number() })
/** All that is remembered of a check: never the text, never who is in it. */
type Last = InferOutput<typeof LastSchema>

const keyOf = (tab: number): string => `last-verdict-${tab}`

/**
 * Remembers the outcome for the popup, in memory only, until the browser is closed. Nobody waits for it: where it
 * fails the popup has nothing to show, and the check is none the worse.
 */
export function rememberVerdict(tab: number, site: string, verdict: Verdict): void {
  const last: Last = { site, level: verdict.level, findings: verdict.findings.length, at: Date.now() }
  browser.storage.session.set({ [keyOf(tab)]: last }).catch(() => undefined)
}

/** The last outcome on a site in a tab; `null` when there is none since the browser was started. */
export async function lastVerdict(tab: number, site: string): Promise<Omit<Last, 'site'> | null> {
  const { [keyOf(tab)]: stored } = await browser.storage.session.get(keyOf(tab))
  const read = safeParse(LastSchema, stored)
  if (!read.success || read.output.site !== site) return null
  const { level, findings, at } = read.output
  return { level, findings, at }
}
