import { browser } from '../browser'
import { readSettings } from '../store/settings'
import { builtInSites, extraSites, pausedUntil, type SwitchState, siteAt, stateOf } from './sites'

const SIZES = [16, 32, 48] as const

function pathsOf(state: SwitchState): Record<string, string> {
  const prefix = state === 'on' ? '' : 'off-'
  return Object.fromEntries(SIZES.map((size) => [size, browser.runtime.getURL(`icons/${prefix}${size}.png`)]))
}

/** A tab that was closed meanwhile has no icon to change: nothing to report. */
const ignore = (): undefined => undefined

/** The toolbar's icon for one tab: grey where drafts aren't checked. Nobody waits for it. */
export function showSwitchState(tabId: number, state: SwitchState): void {
  browser.action.setIcon({ tabId, path: pathsOf(state) }).catch(ignore)
}

async function update(): Promise<void> {
  const { settings } = await readSettings()
  const everything: SwitchState = pausedUntil(null, settings, Date.now()) === null ? 'on' : 'paused'
  await browser.action.setIcon({ path: pathsOf(everything) })
  const url = [...builtInSites, ...extraSites(settings)].flatMap(({ matches }) => matches)
  for (const tab of await browser.tabs.query({ url })) {
    const site = siteAt(tab.url ?? '', settings)
    if (tab.id !== undefined && site !== null) showSwitchState(tab.id, stateOf(site, settings, Date.now()))
  }
}

/** Brings the icons of all open tabs in line with the settings. Nobody waits for it. */
export function showSwitchStates(): void {
  update().catch(ignore)
}
