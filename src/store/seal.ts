/** Encryption of the roll at rest: AES-GCM with a key that can be used but never be read out. */

const ALGORITHM = 'AES-GCM'
const IV_BYTES = 12

/** Bytes nobody can read without the key, and what is needed to open them. */
export interface Sealed {
  readonly iv: ArrayBuffer
  readonly box: ArrayBuffer
}

/** A key of this extension on this computer. Non-extractable: not even our own code can see its bytes. */
export function makeKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, ['encrypt', 'decrypt'])
}

function parameters(iv: ArrayBuffer, label: string): AesGcmParams {
  return { name: ALGORITHM, iv, additionalData: new TextEncoder().encode(label) }
}

/** Seals a value that JSON can hold. `label` has to be the same on opening. */
export async function seal(value: unknown, key: CryptoKey, label: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES)).buffer
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  return { iv, box: await crypto.subtle.encrypt(parameters(iv, label), key, bytes) }
}

/** Opens what `seal` made. Rejects for another key or label, and when a single bit has changed. */
export async function unseal({ iv, box }: Sealed, key: CryptoKey, label: string): Promise<unknown> {
  const bytes = await crypto.subtle.decrypt(parameters(iv, label), key, box)
  return JSON.parse(new TextDecoder().decode(bytes))
}
