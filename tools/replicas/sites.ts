import { basename, dirname } from 'node:path'

/** Id of a replica: its folder in `test/sites/`. */
export type ReplicaId = string

const FILES = import.meta.glob<readonly string[]>('../../test/sites/*/surfaces.ts', {
  eager: true,
  import: 'hosts',
})

/** Which replica answers under which of the sites' real host names, as its own `surfaces.ts` says. */
export const REPLICAS: ReadonlyMap<ReplicaId, readonly string[]> = new Map(
  Object.entries(FILES).map(([file, hosts]) => [basename(dirname(file)), hosts]),
)

export const REPLICA_IDS: readonly ReplicaId[] = [...REPLICAS.keys()]
/** Under this name each replica answers as a site that has no file: `<id>.anysite.example`. */
export const ANY_SITE = 'anysite.example'
export const anySiteHost = (id: ReplicaId): string => `${id}.${ANY_SITE}`

const HOSTS = new Map(REPLICA_IDS.map((id) => [id, [...(REPLICAS.get(id) ?? []), anySiteHost(id)]]))
export const REPLICA_HOSTS: readonly string[] = [...new Set([...HOSTS.values()].flat())]

/** The replica that answers for a host name, if any. */
export function replicaOf(host: string): ReplicaId | undefined {
  return REPLICA_IDS.find((id) => HOSTS.get(id)?.includes(host))
}

/**
 * Where a replica is to be opened, e.g. `replicaUrl('x', { act: 'mousedown' })`; under the first of its hosts, or
 * another one of them. Throws a `RangeError` for a replica that isn't there.
 */
export function replicaUrl(
  id: ReplicaId,
  query: Readonly<Record<string, string>> = {},
  host = REPLICAS.get(id)?.[0],
): string {
  if (host === undefined) throw new RangeError(`There is no replica “${id}”.`)
  const search = new URLSearchParams(query).toString()
  return `https://${host}/${search && `?${search}`}`
}
