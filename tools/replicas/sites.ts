/** Which replica answers under which of the sites' real host names. */
export const REPLICAS = {
  facebook: ['www.facebook.com', 'facebook.com', 'm.facebook.com', 'www.messenger.com'],
  x: ['x.com', 'twitter.com', 'mobile.x.com'],
  instagram: ['www.instagram.com', 'instagram.com'],
  /** Kinds of editor that none of the sites has, under a host that the extension works on. */
  editors: ['business.facebook.com'],
} as const satisfies Record<string, readonly string[]>

export type ReplicaId = keyof typeof REPLICAS

export const REPLICA_IDS = Object.keys(REPLICAS) as readonly ReplicaId[]
export const REPLICA_HOSTS: readonly string[] = Object.values(REPLICAS).flat()

/** The replica that answers for a host name, if any. */
export function replicaOf(host: string): ReplicaId | undefined {
  return REPLICA_IDS.find((id) => (REPLICAS[id] as readonly string[]).includes(host))
}

/** Where a replica is to be opened, e.g. `replicaUrl('x', { act: 'mousedown' })`. */
export function replicaUrl(id: ReplicaId, query: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(query).toString()
  return `https://${REPLICAS[id][0]}/${search && `?${search}`}`
}
