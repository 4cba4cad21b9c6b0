import { browser } from '../browser'
import { readSettings } from '../store/settings'
import { GENERIC_SCRIPTS } from './gate-files'
import { isPermitted } from './permitted'
import { extraSites, type KnownSite } from './sites'

async function wanted(): Promise<KnownSite[]> {
  const sites = extraSites((await readSettings()).settings)
  const permitted = await Promise.all(sites.map(isPermitted))
  return sites.filter((_, index) => permitted[index])
}

async function bringInLine(): Promise<void> {
  const sites = await wanted()
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id))
  const surplus = [...registered].filter((id) => !sites.some((site) => site.id === id))
  if (surplus.length > 0) await browser.scripting.unregisterContentScripts({ ids: surplus })
  const missing = sites.filter(({ id }) => !registered.has(id))
  if (missing.length > 0)
    await browser.scripting.registerContentScripts(
      missing.map(({ id, matches }) => ({
        id,
        matches: [...matches],
        js: [...GENERIC_SCRIPTS],
        runAt: 'document_start',
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
      })),
    )
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Makes the browser put the gate into exactly those sites that the person added and still permits. Runs one at a
 * time; rejects when the browser refuses.
 */
export function registerExtraSites(): Promise<void> {
  const next = last.then(bringInLine)
  last = next.catch(() => undefined)
  return next
}
