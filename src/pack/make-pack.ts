import type { Pack } from '../model/pack'
import { CURRENT_KDF, deriveKey, makeSalt } from '../sealing/derive'
import { type Bytes, newIv, sealBytes } from '../sealing/seal'
import { toBase64 } from './base64'
import { digestOf } from './digest'
import { type Header, PACK_VERSION } from './header'
import { squeeze } from './squeeze'

/**
 * One encrypted file: a line that says what it is, then what only the passphrase opens, then a checksum of both
 * (so that a damaged file isn't taken for a wrong passphrase). Takes about a second.
 */
export async function makePack(pack: Pack, passphrase: string): Promise<Bytes> {
  const salt = makeSalt()
  const key = await deriveKey(passphrase, salt, CURRENT_KDF)
  const iv = newIv()
  const header: Header = {
    secondLook: 'pack',
    version: PACK_VERSION,
    kdf: CURRENT_KDF,
    salt: toBase64(salt),
    iv: toBase64(iv),
  }
  const line = JSON.stringify(header)
  const { box } = await sealBytes(await squeeze(JSON.stringify(pack)), key, line, iv)
  const body = new Uint8Array(await new Blob([`${line}\n`, box]).arrayBuffer())
  return new Uint8Array(await new Blob([body, await digestOf(body)]).arrayBuffer())
}

/** `Meadowbrook Primary School` → `meadowbrook-primary-school.secondlook`. */
export function packName(school: string): string {
  const plain = school
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `${plain.slice(0, 60) || 'school'}.secondlook`
}
