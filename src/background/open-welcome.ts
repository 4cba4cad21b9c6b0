import { browser } from '../browser'

/** Opens the first steps in a tab of their own. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/pages/welcome/index.html') })
}
