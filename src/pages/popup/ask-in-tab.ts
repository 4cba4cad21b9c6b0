import { browser } from '../../browser'

/**
 * Firefox shows its question about access underneath the popup, where nobody sees it, and closing the popup
 * loses the answer. There the settings page asks. Only Firefox has `getBrowserInfo`.
 */
export function questionHidesUnderPopup(): boolean {
  return 'getBrowserInfo' in browser.runtime
}

/** Opens the settings where the sites are; for a site that isn't listed yet, with the question about it. */
export async function askInTab(site: string, listed: boolean): Promise<void> {
  const query = listed ? '' : `?add=${encodeURIComponent(site)}`
  await browser.tabs.create({ url: browser.runtime.getURL(`src/pages/options/index.html${query}#sites`) })
  window.close()
}
