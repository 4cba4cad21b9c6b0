import { readSites, type SiteEntry } from '../../protocol'
import { handle } from '../handler'
import { isPermitted } from '../permitted'
import { type KnownSite, knownSites } from '../sites'

const hostOf = (pattern: string): string =>
  pattern.replace(/^[^:]{1,20}:\/\/(?:\*\.)?/, '').split('/', 1)[0] ?? ''

async function entryOf(site: KnownSite, sitesOff: readonly string[]): Promise<SiteEntry> {
  return {
    id: site.id,
    name: site.name,
    hosts: [...new Set(site.matches.map(hostOf))],
    on: !sitesOff.includes(site.id),
    permitted: await isPermitted(site),
  }
}

export const readSitesHandler = handle(readSites, (_, { stored: { settings } }) =>
  Promise.all(knownSites(settings).map((site) => entryOf(site, settings.sitesOff))),
)
