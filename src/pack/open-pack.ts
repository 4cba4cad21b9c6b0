import { safeParse } from 'valibot'
import { type Pack, PackSchema } from '../model/pack'
import { deriveKey } from '../sealing/derive'
import { type Bytes, unsealBytes } from '../sealing/seal'
import { fromBase64 } from './base64'
import { DIGEST_BYTES, digestOf, isSame } from './digest'
import { readHeader } from './header'
import { unsqueeze } from './squeeze'

export type OpenedPack =
  | { readonly opened: true; readonly pack: Pack }
  | { readonly opened: false; readonly why: 'no-pack' | 'damaged' | 'newer' | 'wrong-passphrase' }

const not = (why: (OpenedPack & { opened: false })['why']): OpenedPack => ({ opened: false, why })

/** Whether a file can be a pack at all, before anybody types a passphrase. */
export async function looksLikePack(file: Bytes): Promise<OpenedPack | null> {
  const read = readHeader(file)
  if (read.state !== 'read') return not(read.state)
  const sum = file.subarray(-DIGEST_BYTES)
  const whole = new Uint8Array(await digestOf(file.slice(0, -DIGEST_BYTES)))
  return isSame(sum, whole) ? null : not('damaged')
}

function parse(text: string): OpenedPack {
  const pack = safeParse(PackSchema, JSON.parse(text))
  return pack.success ? { opened: true, pack: pack.output } : not('damaged')
}

/** Opens a pack. Never rejects for any bytes and any passphrase. Takes about a second. */
export async function openPack(file: Bytes, passphrase: string): Promise<OpenedPack> {
  const wrong = await looksLikePack(file)
  const read = readHeader(file)
  if (wrong !== null || read.state !== 'read') return wrong ?? not('damaged')
  const { header, line, end } = read
  const key = await deriveKey(passphrase, fromBase64(header.salt), header.kdf)
  const sealed = { iv: fromBase64(header.iv).buffer, box: file.slice(end, -DIGEST_BYTES).buffer }
  const bytes = await unsealBytes(sealed, key, line).catch(() => null)
  if (bytes === null) return not('wrong-passphrase')
  // Whoever made it knew the passphrase; that it makes sense isn't said by that.
  return unsqueeze(bytes).then(parse, () => not('damaged'))
}
