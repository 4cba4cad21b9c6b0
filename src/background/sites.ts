import sites from 'virtual:sites'
import type { Settings } from '../model/settings'
import { matchesAny } from './match-pattern'

/** A site that drafts are checked on: a built-in one, or an origin that the person added. */
export interface KnownSite {
  /** Id of its file in `rules/sites/`, or its origin. */
  readonly id: string
  readonly name: string
  readonly builtIn: boolean
  /** Match patterns of its pages, as permissions and content scripts want them. */
  readonly matches: readonly string[]
}

export type SwitchState = 'on' | 'off' | 'paused'

export const builtInSites: readonly KnownSite[] = sites.map(({ id, name, matches }) => ({
  id,
  name,
  builtIn: true,
  matches,
}))

/** `https://forum.example` for what is written so and can be checked; `null` for anything else. */
export function originOf(text: string): string | null {
  if (!URL.canParse(text)) return null
  const { protocol, origin } = new URL(text)
  return protocol === 'https:' || protocol === 'http:' ? origin : null
}

/** Match patterns know no ports in Firefox: the pattern covers the host, and the gate's frame is judged by origin. */
export function siteOfOrigin(origin: string): KnownSite {
  const { protocol, hostname, host } = new URL(origin)
  return { id: origin, name: host, builtIn: false, matches: [`${protocol}//${hostname}/*`] }
}

/** Sites the person added, malformed leftovers left out. */
export function extraSites({ extraOrigins }: Settings): KnownSite[] {
  return extraOrigins.filter((origin) => originOf(origin) === origin).map(siteOfOrigin)
}

export function knownSites(settings: Settings): KnownSite[] {
  return [...builtInSites, ...extraSites(settings)]
}

/** The site that a page belongs to; `null` when it is none that is checked. */
export function siteAt(url: string, settings: Settings): KnownSite | null {
  const origin = originOf(url)
  if (origin === null) return null
  return (
    builtInSites.find(({ matches }) => matchesAny(url, matches)) ??
    extraSites(settings).find(({ id }) => id === origin) ??
    null
  )
}

/** Until when a site is paused (ms since 1970), by itself or with everything; `null` when it isn't. */
export function pausedUntil(site: string | null, settings: Settings, now: number): number | null {
  const ends = [settings.pausedUntil, site === null ? null : (settings.sitesPausedUntil[site] ?? null)]
  const ahead = ends.filter((end) => end !== null && end > now).map(Number)
  return ahead.length === 0 ? null : Math.max(...ahead)
}

export function stateOf(site: KnownSite, settings: Settings, now: number): SwitchState {
  if (settings.sitesOff.includes(site.id)) return 'off'
  return pausedUntil(site.id, settings, now) === null ? 'on' : 'paused'
}
