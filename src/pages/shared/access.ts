import { browser } from '../../browser'
import type { SiteEntry } from '../../protocol'

/** Whether the person added the site; its id is then its origin. */
export function isAdded({ id }: Pick<SiteEntry, 'id'>): boolean {
  return /^https?:\/\//.test(id)
}

/** The addresses that a site needs access to, as the browser's permission calls want them. */
export function patternsOf(site: Pick<SiteEntry, 'id' | 'hosts'>): string[] {
  if (!isAdded(site)) return site.hosts.map((host) => `https://${host}/*`)
  // Match patterns know no ports.
  const { protocol, hostname } = new URL(site.id)
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
