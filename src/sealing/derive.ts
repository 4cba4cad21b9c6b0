import { scryptAsync } from '@noble/hashes/scrypt.js'
import { check, type InferOutput, integer, literal, maxValue, minValue, number, object, pipe } from 'valibot'
import { type Bytes, KEY_BYTES, keyFrom, randomBytes } from './seal'

/**
 * How a passphrase becomes a key: scrypt, memory-hard. Its parameters lie beside what it locks, so that they can
 * be raised; they are bounded, for whoever made a file shall not decide how much memory opening it takes
 * (128 · N · r bytes: 256 MiB at most).
 */
export const KdfSchema = object({
  name: literal('scrypt'),
  N: pipe(
    number(),
    integer(),
    minValue(2 ** 14),
    maxValue(2 ** 18),
    check((n) => Number.isInteger(Math.log2(n))),
  ),
  r: literal(8),
  p: pipe(number(), integer(), minValue(1), maxValue(4)),
})
export type Kdf = InferOutput<typeof KdfSchema>

/** OWASP's current advice for scrypt (docs/privacy.md has the measurements). */
export const CURRENT_KDF: Kdf = { name: 'scrypt', N: 2 ** 17, r: 8, p: 1 }

const SALT_BYTES = 16
/** How long it may keep the background from answering anybody else, in ms. */
const LONGEST_TURN = 8

export const makeSalt = (): Bytes => randomBytes(SALT_BYTES)

/**
 * The key that belongs to a passphrase and a salt; takes about a second, giving way to other work meanwhile.
 * The same letters typed on another keyboard, composed in another way, are the same passphrase.
 */
export async function deriveKey(passphrase: string, salt: Bytes, { N, r, p }: Kdf): Promise<CryptoKey> {
  const options = { N, r, p, dkLen: KEY_BYTES, asyncTick: LONGEST_TURN }
  const bytes = await scryptAsync(passphrase.normalize('NFKC'), salt, options)
  return keyFrom(new Uint8Array(bytes))
}
