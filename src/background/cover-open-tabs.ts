import { readSettings } from '../store/settings'
import { injectGate } from './open-tabs'
import { isPermitted } from './permitted'
import { knownSites } from './sites'

/** Covers the pages that are open already, on every site that the browser lets us into. */
export async function coverOpenTabs(): Promise<void> {
  const sites = knownSites((await readSettings()).settings)
  const permitted = await Promise.all(sites.map(isPermitted))
  await injectGate(sites.filter((_, index) => permitted[index]))
}
