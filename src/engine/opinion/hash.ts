const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** A 32-bit number for a text (FNV-1a over UTF-16 code units); `from` goes on from the hash of what stood before. */
export function hashOf(text: string, from: number = OFFSET): number {
  let hash = from
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return hash >>> 0
}

/** The hash of `text.slice(from, to)` after `seed`, without cutting it out. */
export function hashOfSlice(text: string, from: number, to: number, seed: number): number {
  let hash = seed
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return hash >>> 0
}
