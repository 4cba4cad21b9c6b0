import { browser } from '../browser'
import { readSettings } from '../store/settings'
import { builtInSites, extraSites, pausedUntil, type SwitchState, siteAt, stateOf } from './sites'

const SIZES = [16, 32, 48] as const

function pathsOf(state: SwitchState): Record<string, string> {
  const prefix = state === 'on' ? '' : 'off-'
  return Object.fromEntries(SIZES.map((size) => [size, browser.runtime.getURL(`icons/${prefix}${size}.png`)]))
}

const TITLES: Readonly<Record<SwitchState, string>> = {
  on: 'Second Look',
  off: 'Second Look: switched off here',
  paused: 'Second Look: paused',
}

/** Icon and words of the toolbar's button, for one tab or, without `tabId`, for all that have none of their own. */
async function show(state: SwitchState, tab: { readonly tabId?: number }): Promise<void> {
  // The words first: Firefox for Android has no icons to set, its menu shows the title alone.
  await browser.action.setTitle({ ...tab, title: TITLES[state] })
  await browser.action.setIcon({ ...tab, path: pathsOf(state) })
}

/** A tab that was closed meanwhile has no icon to change: nothing to report. */
const ignore = (): undefined => undefined

/** Tabs whose button is known not to be grey, so that a check costs no drawing. */
const plain = new Set<number>()

/** The toolbar's button for one tab: grey where drafts aren't checked. Nobody waits for it. */
export function showSwitchState(tabId: number, state: SwitchState): void {
  if (state === 'on' && plain.has(tabId)) return
  if (state === 'on') plain.add(tabId)
  else plain.delete(tabId)
  show(state, { tabId }).catch(ignore)
}

const INCOMPLETE = 'Second Look: checking may be incomplete here'

async function showMark(tabId: number, isIncomplete: boolean): Promise<void> {
  await browser.action.setTitle({ tabId, title: isIncomplete ? INCOMPLETE : TITLES.on })
  await browser.action.setBadgeText({ tabId, text: isIncomplete ? '!' : '' })
}

/** Whether the button of one tab, whose site is on, says that checking may be incomplete. Nobody waits for it. */
export function showIncomplete(tabId: number, isIncomplete: boolean): void {
  plain.add(tabId)
  showMark(tabId, isIncomplete).catch(ignore)
}

async function update(): Promise<void> {
  const { settings } = await readSettings()
  const everything: SwitchState = pausedUntil(null, settings, Date.now()) === null ? 'on' : 'paused'
  await show(everything, {})
  const url = [...builtInSites, ...extraSites(settings)].flatMap(({ matches }) => matches)
  for (const tab of await browser.tabs.query({ url })) {
    const site = siteAt(tab.url ?? '', settings)
    if (tab.id !== undefined && site !== null) showSwitchState(tab.id, stateOf(site, settings, Date.now()))
  }
}

/** Brings the buttons of all open tabs in line with the settings. Nobody waits for it. */
export function showSwitchStates(): void {
  update().catch(ignore)
}
