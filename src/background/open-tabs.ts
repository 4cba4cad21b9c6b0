import { browser } from '../browser'
import { scriptsOf } from './gate-files'
import type { KnownSite } from './sites'

async function injectInto(site: KnownSite): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...site.matches] })
  const injections = tabs.map(({ id }) =>
    id === undefined
      ? undefined
      : browser.scripting.executeScript({
          target: { tabId: id, allFrames: true },
          files: scriptsOf(site),
          injectImmediately: true,
        }),
  )
  // A tab that can't be entered (unloaded, an error page) gets the gate when it is loaded again.
  await Promise.allSettled(injections)
}

/** Puts the gate into tabs that were open before their site was switched on, so that nobody has to reload. */
export async function injectGate(sites: readonly KnownSite[]): Promise<void> {
  await Promise.all(sites.map(injectInto))
}
