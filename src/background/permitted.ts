import { browser } from '../browser'
import type { KnownSite } from './sites'

/** Whether the browser lets us into all of a site's pages; in Firefox and Chromium the person can take that back. */
export function isPermitted({ matches }: KnownSite): Promise<boolean> {
  // The browser knows no permission for some addresses, such as `http://[::1]`, and says so by rejecting.
  return browser.permissions.contains({ origins: [...matches] }).catch(() => false)
}
