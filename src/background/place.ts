import type { Settings } from '../model/settings'
import type { Caller } from './caller'
import { type KnownSite, type SwitchState, siteAt, siteOfOrigin, stateOf } from './sites'
import { wasSwitchedOff } from './switched-off'

/** Where a composer is: its frame, the site it belongs to, and whether that is checked. */
export interface Place {
  readonly tab: number
  readonly frame: number
  readonly site: KnownSite
  readonly state: SwitchState
}

/** The place of a caller in a web page; `null` when no site that the person knows of is there. */
export async function placeOf(
  { tab, frame, url }: Extract<Caller, { kind: 'composer' }>,
  settings: Settings,
): Promise<Place | null> {
  const site = siteAt(url, settings)
  if (site !== null) return { tab, frame, site, state: stateOf(site, settings, Date.now()) }
  const { origin } = new URL(url)
  return (await wasSwitchedOff(origin)) ? { tab, frame, site: siteOfOrigin(origin), state: 'off' } : null
}
