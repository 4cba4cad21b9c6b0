import sites, { anySite } from 'virtual:sites'
import type { PublishRequest } from '../../model/publish-request'
import type { KnownSite } from '../sites'
import { fits } from './glob'

/** A request by which posts are published: of one site, or (`site` null) of any that the person added. */
export interface KnownRequest extends PublishRequest {
  readonly site: string | null
  /** Where it goes to; none for any host that the browser lets us see. */
  readonly to: readonly string[]
}

export const knownRequests: readonly KnownRequest[] = [
  ...sites.flatMap(({ id, hosts, requests }) =>
    requests.map((request) => ({ ...request, site: id, to: request.hosts ?? hosts })),
  ),
  ...anySite.requests.map((request) => ({ ...request, site: null, to: request.hosts ?? [] })),
]

/** The part of the address that tells it apart from most others; the rest is looked at when it comes. */
function patternPath({ path, query }: PublishRequest): string {
  const [key] = Object.keys(query ?? {})
  // What may stand before, in the folder of a blog, may be nothing at all.
  const absolute = path.replace(/^\*\//, '/*').replace(/\*$/, '')
  return key === undefined ? `${absolute}*` : `${absolute}*${key}=*`
}

/**
 * Match patterns of all addresses that are worth a look: the browser wakes us for nothing else. Hosts that it has
 * given no access to it leaves out by itself.
 */
export const watchedAddresses: readonly string[] = [
  ...new Set(
    knownRequests.flatMap((request) =>
      request.to.length === 0
        ? [`*://*${patternPath(request)}`]
        : request.to.map((host) => `https://${host}${patternPath(request)}`),
    ),
  ),
]

function isHost(hostname: string, hosts: readonly string[]): boolean {
  return (
    hosts.length === 0 ||
    hosts.some(
      (host) =>
        hostname === host.replace('*.', '') || (host.startsWith('*.') && hostname.endsWith(host.slice(1))),
    )
  )
}

/** What a request may be, judged by method and address alone. */
export function requestsAt(method: string, address: string): KnownRequest[] {
  const { hostname, pathname, searchParams } = new URL(address)
  return knownRequests.filter(
    ({ methods, to, path, query = {} }) =>
      methods.some((known) => known === method) &&
      isHost(hostname, to) &&
      fits(pathname, path) &&
      Object.entries(query).every(([key, glob]) => fits(searchParams.get(key) ?? '', glob)),
  )
}

/** Whether this request can be one of a page of this site. */
export function isOf({ site }: KnownRequest, { id, builtIn }: KnownSite): boolean {
  return site === null ? !builtIn : site === id
}
