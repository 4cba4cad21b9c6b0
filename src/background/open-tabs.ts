import { browser } from '../browser'
import { scriptsOf } from './gate-files'
import type { KnownSite } from './sites'

/** Runs in the page's frames, by itself: whether the gate's sheet (`SITE_SHEET`) lies there already. */
function hasGate(): boolean {
  return Symbol.for('second-look.site') in globalThis
}

/** Firefox fills open tabs by itself, and a site may be switched off and on again: never two gates in a frame. */
async function framesWithoutGate(tabId: number): Promise<number[]> {
  const target = { tabId, allFrames: true }
  const frames = await browser.scripting.executeScript({ target, func: hasGate, injectImmediately: true })
  return frames.filter(({ result }) => result === false).map(({ frameId }) => frameId)
}

async function injectIntoTab(tabId: number, site: KnownSite): Promise<void> {
  const frameIds = await framesWithoutGate(tabId)
  if (frameIds.length === 0) return
  const target = { tabId, frameIds }
  await browser.scripting.executeScript({ target, files: scriptsOf(site), injectImmediately: true })
}

async function injectIntoTabs(site: KnownSite): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...site.matches] })
  // A tab that can't be entered (unloaded, an error page) gets the gate when it is loaded again.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && injectIntoTab(id, site)))
}

/** Puts the gate into tabs that were open before their site was switched on, so that nobody has to reload. */
export async function injectGate(sites: readonly KnownSite[]): Promise<void> {
  await Promise.all(sites.map(injectIntoTabs))
}
