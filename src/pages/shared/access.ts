import { browser } from '../../browser'
import type { SiteEntry } from '../../protocol'

/** The addresses that a site needs access to, as the browser's permission calls want them. */
export function patternsOf({ id, hosts }: Pick<SiteEntry, 'id' | 'hosts'>): string[] {
  if (!/^https?:\/\//.test(id)) return hosts.map((host) => `https://${host}/*`)
  // Match patterns know no ports.
  const { protocol, hostname } = new URL(id)
  return [`${protocol}//${hostname}/*`]
}

/**
 * Asks the person for access. Must be the first thing a click does: browsers only ask while they handle one.
 * A pattern the browser doesn't take counts as a no.
 */
export async function requestAccess(patterns: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...patterns] })
  } catch {
    return false
  }
}
