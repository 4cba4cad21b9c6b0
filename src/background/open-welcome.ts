import { browser } from '../browser'
import { readSettings } from '../store/settings'

/** Opens the first steps in a tab of their own. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/pages/welcome/index.html') })
}

/** The first steps for whoever hasn't taken them: an unpacked extension is “installed” at each start of Chromium. */
export async function welcomeNewcomers(): Promise<void> {
  if ((await readSettings()).settings.school === null) await openWelcome()
}
