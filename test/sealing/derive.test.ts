import { safeParse } from 'valibot'
import { expect, it } from 'vitest'
import { CURRENT_KDF, deriveKey, KdfSchema } from '../../src/sealing/derive'
import { sealBytes, unsealBytes } from '../../src/sealing/seal'

const salt = new TextEncoder().encode('SodiumChloride')

it('costs what OWASP asks for: 128 MiB of memory for each try', () => {
  expect(128 * CURRENT_KDF.N * CURRENT_KDF.r).toBeGreaterThanOrEqual(128 * 1024 * 1024)
  expect(safeParse(KdfSchema, CURRENT_KDF).success).toBe(true)
})

it('is scrypt as RFC 7914 has it', async () => {
  // The RFC's third example, whose first 32 bytes are the key.
  const bytes = Uint8Array.from(
    '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2'.match(/../g) ?? [],
    (pair) => Number.parseInt(pair, 16),
  )
  const known = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['decrypt'])
  const made = await deriveKey('pleaseletmein', salt, { name: 'scrypt', N: 2 ** 14, r: 8, p: 1 })
  const sealed = await sealBytes(new Uint8Array([4, 2]), made, 'a label')
  expect(await unsealBytes(sealed, known, 'a label')).toEqual(new Uint8Array([4, 2]))
})

it('lets other work have its turn meanwhile', async () => {
  let turns = 0
  const counting = setInterval(() => {
    turns += 1
  })
  await deriveKey('pleaseletmein', salt, CURRENT_KDF)
  clearInterval(counting)
  expect(turns).toBeGreaterThan(5)
})
