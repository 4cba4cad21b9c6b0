import type { Settings } from '../../model/settings'
import { readSiteStatus, type SiteStatus } from '../../protocol'
import { handle } from '../handler'
import { lastVerdict } from '../last-verdicts'
import { incompleteSince } from '../lock/incomplete'
import { isPermitted } from '../permitted'
import { type KnownSite, originOf, pausedUntil, siteAt, stateOf } from '../sites'

function unknownSite(url: string | undefined, settings: Settings): SiteStatus {
  const origin = url === undefined ? null : originOf(url)
  return {
    site: origin,
    name: origin === null ? '' : new URL(origin).host,
    state: origin === null ? 'not-a-site' : 'unknown-site',
    pausedUntil: pausedUntil(null, settings, Date.now()),
    incomplete: null,
    last: null,
  }
}

async function statusOf(site: KnownSite, settings: Settings, tab: number | undefined): Promise<SiteStatus> {
  const state = stateOf(site, settings, Date.now())
  return {
    site: site.id,
    name: site.name,
    state: (await isPermitted(site)) ? state : 'needs-permission',
    pausedUntil: pausedUntil(site.id, settings, Date.now()),
    incomplete: await incompleteSince(site.id),
    last: tab === undefined ? null : await lastVerdict(tab, site.id),
  }
}

export const readSiteStatusHandler = handle(
  readSiteStatus,
  async ({ url, tab }, { stored: { settings } }) => {
    const site = url === undefined ? null : siteAt(url, settings)
    return site === null ? unknownSite(url, settings) : statusOf(site, settings, tab)
  },
)
