import type { Bytes } from '../sealing/seal'

/** Length of a checksum, in bytes. */
export const DIGEST_BYTES = 32

export async function digestOf(bytes: Bytes): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', bytes)
}

export function isSame(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}
