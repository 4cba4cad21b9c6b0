/** Encryption of what lies on a disk: AES-GCM, a fresh nonce each time, and a label that says what it is. */

const ALGORITHM = 'AES-GCM'
const IV_BYTES = 12
export const KEY_BYTES = 32

export type Bytes = Uint8Array<ArrayBuffer>

/** Bytes nobody can read without the key, and what is needed to open them. */
export interface Sealed {
  readonly iv: ArrayBuffer
  readonly box: ArrayBuffer
}

/** A key of this extension on this computer. Non-extractable: not even our own code can see its bytes. */
export function makeKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: ALGORITHM, length: 8 * KEY_BYTES }, false, ['encrypt', 'decrypt'])
}

/** The key with these bytes (`KEY_BYTES` of them), for use only. */
export function keyFrom(bytes: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, ALGORITHM, false, ['encrypt', 'decrypt'])
}

export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length))
}

function parameters(iv: ArrayBuffer, label: string): AesGcmParams {
  return { name: ALGORITHM, iv, additionalData: new TextEncoder().encode(label) }
}

/** A nonce: never the same twice. */
export const newIv = (): Bytes => randomBytes(IV_BYTES)

/** Seals bytes. `label` isn't secret, and has to be the same on opening; so has `nonce`, if it is said in it. */
export async function sealBytes(
  bytes: Bytes,
  key: CryptoKey,
  label: string,
  nonce = newIv(),
): Promise<Sealed> {
  const iv = nonce.buffer
  return { iv, box: await crypto.subtle.encrypt(parameters(iv, label), key, bytes) }
}

/** Opens what `sealBytes` made. Rejects for another key or label, and when a single bit has changed. */
export async function unsealBytes({ iv, box }: Sealed, key: CryptoKey, label: string): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.decrypt(parameters(iv, label), key, box))
}

/** Seals a value that JSON can hold. */
export function seal(value: unknown, key: CryptoKey, label: string): Promise<Sealed> {
  return sealBytes(new TextEncoder().encode(JSON.stringify(value)), key, label)
}

/** Opens what `seal` made. Rejects as `unsealBytes` does. */
export async function unseal(sealed: Sealed, key: CryptoKey, label: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await unsealBytes(sealed, key, label)))
}
