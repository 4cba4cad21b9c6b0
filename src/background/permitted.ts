import { browser } from '../browser'
import type { KnownSite } from './sites'

/** Whether the browser lets us into all of a site's pages; in Firefox and Chromium the person can take that back. */
export function isPermitted({ matches }: KnownSite): Promise<boolean> {
  // The browser knows no permission for some addresses, such as `http://[::1]`, and says so by rejecting.
  return browser.permissions.contains({ origins: [...matches] }).catch(() => false)
}

/** Gives back the permission for a site that was taken off the list, as far as no other site needs it. */
export async function giveBack({ matches }: KnownSite, others: readonly KnownSite[]): Promise<void> {
  const needed = new Set(others.flatMap((other) => other.matches))
  const origins = matches.filter((pattern) => !needed.has(pattern))
  // Where the browser has only a wider permission, it has none to take back; nothing else is lost.
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false)
}
