import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Pack } from '../../src/model/pack'
import { looksLikePack, makePack, openPack, packName } from '../../src/pack'
import { DIGEST_BYTES, digestOf } from '../../src/pack/digest'
import { makeSalt } from '../../src/sealing/derive'
import { keyFrom } from '../../src/sealing/seal'

vi.mock(import('../../src/sealing/derive'), async (original) =>
  (await import('../store/cheap-lock')).cheap(await original()),
)

const PASSPHRASE = 'harbour pencil seventeen'
const pupil = (given: string): Pack['roll'][number] => ({
  given,
  surname: 'Ashworth',
  preferred: '',
  year: '4',
  group: '4B',
  photoConsent: false,
  status: 'current',
})
const pack: Pack = {
  madeAt: 1_790_000_000_000,
  settings: { school: null, sitesOff: ['x'], notPupils: [{ phrase: 'Jack', addedAt: 1 }] },
  roll: [pupil('Kit'), pupil('Siân'), { ...pupil('Mo'), status: 'leaver' }],
}

let file: Uint8Array<ArrayBuffer>
beforeAll(async () => {
  file = await makePack(pack, PASSPHRASE)
})

const text = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

/** The file with another first line, and a checksum that fits: what somebody could make on purpose. */
async function withHeader(change: (header: Record<string, unknown>) => object): Promise<typeof file> {
  const end = file.indexOf(10)
  const header = JSON.parse(text(file.subarray(0, end))) as Record<string, unknown>
  const line = new TextEncoder().encode(`${JSON.stringify(change(header))}\n`)
  const body = new Uint8Array([...line, ...file.subarray(end + 1, -DIGEST_BYTES)])
  return new Uint8Array([...body, ...new Uint8Array(await digestOf(body))])
}

describe('a school pack', () => {
  it('gives back what was put into it', async () => {
    expect(await openPack(file, PASSPHRASE)).toEqual({ opened: true, pack })
  })

  it('holds 20,000 pupils in a file that can be sent', async () => {
    const roll = Array.from({ length: 20_000 }, (_, index) => pupil(`Kit${index}`))
    const large = await makePack({ ...pack, roll }, PASSPHRASE)
    expect(large.length).toBeLessThan(1_000_000)
    expect(await openPack(large, PASSPHRASE)).toMatchObject({ opened: true, pack: { roll } })
  }, 20_000)

  it('shows nobody’s name, and says in the open only how it is locked', () => {
    expect(text(file)).not.toMatch(/Kit|Ashworth|Jack/)
    const header = JSON.parse(text(file.subarray(0, file.indexOf(10)))) as object
    expect(Object.keys(header)).toEqual(['secondLook', 'version', 'kdf', 'salt', 'iv'])
  })

  it('holds no more of a pupil than is needed', async () => {
    const withMore = { ...pack, roll: [{ ...pupil('Kit'), upn: 'A123456789012' }] }
    const opened = await openPack(await makePack(withMore, PASSPHRASE), PASSPHRASE)
    expect(JSON.stringify(opened)).not.toContain('upn')
  })

  it('is never the same twice', async () => {
    expect(await makePack(pack, PASSPHRASE)).not.toEqual(file)
  })

  it.each(['another passphrase', '', PASSPHRASE.toUpperCase()])('isn’t opened by “%s”', async (wrong) => {
    expect(await openPack(file, wrong)).toEqual({ opened: false, why: 'wrong-passphrase' })
  })
})

describe('a file that is no good pack', () => {
  it('because a bit of it has changed, wherever, is called damaged and never opened', async () => {
    const end = file.indexOf(10)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(file.length - 1 - end - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, bits) => {
          const changed = file.slice()
          changed[end + 1 + at] = (changed[end + 1 + at] ?? 0) ^ bits
          expect(await openPack(changed, PASSPHRASE)).toEqual({ opened: false, why: 'damaged' })
        },
      ),
      { numRuns: 40 },
    )
  })

  it('because it was cut short is called damaged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: file.indexOf(10) + 1, max: file.length - 1 }), async (length) => {
        expect(await looksLikePack(file.slice(0, length))).toEqual({ opened: false, why: 'damaged' })
      }),
      { numRuns: 40 },
    )
  })

  it('because it is something else says so, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        expect(await openPack(new Uint8Array(bytes), PASSPHRASE)).toEqual({ opened: false, why: 'no-pack' })
      }),
    )
    expect(await looksLikePack(new TextEncoder().encode('Given,Surname\nKit,Ashworth\n'))).toMatchObject({
      why: 'no-pack',
    })
  })

  it('because a newer version made it says so', async () => {
    const newer = await withHeader((header) => ({ ...header, version: 2, extra: true }))
    expect(await openPack(newer, PASSPHRASE)).toEqual({ opened: false, why: 'newer' })
  })

  it.each([
    { N: 2 ** 30, r: 8, p: 1 },
    { N: 2 ** 17 + 1, r: 8, p: 1 },
    { N: 2 ** 17, r: 1024, p: 1 },
    { N: 2 ** 17, r: 8, p: 4000 },
    { N: 2, r: 8, p: 1 },
  ])('because it asks for absurd work (%o) is refused at once', async (kdf) => {
    const absurd = await withHeader((header) => ({ ...header, kdf: { name: 'scrypt', ...kdf } }))
    const start = performance.now()
    expect(await openPack(absurd, PASSPHRASE)).toEqual({ opened: false, why: 'damaged' })
    expect(performance.now() - start).toBeLessThan(250)
  })

  it('because its first line was changed isn’t opened, even with a checksum that fits', async () => {
    const weaker = await withHeader((header) => ({
      ...header,
      kdf: { name: 'scrypt', N: 2 ** 15, r: 8, p: 1 },
    }))
    expect(await openPack(weaker, PASSPHRASE)).toEqual({ opened: false, why: 'wrong-passphrase' })
    const other = await withHeader((header) => ({ ...header, note: 'from the office' }))
    expect(await openPack(other, PASSPHRASE)).toEqual({ opened: false, why: 'wrong-passphrase' })
  })

  it('because what is inside isn’t a pack is called damaged', async () => {
    const odd = { ...pack, roll: 'nobody' } as unknown as Pack
    expect(await openPack(await makePack(odd, PASSPHRASE), PASSPHRASE)).toEqual({
      opened: false,
      why: 'damaged',
    })
  })
})

describe('the name of a pack', () => {
  it.each([
    ['Meadowbrook Primary School', 'meadowbrook-primary-school.secondlook'],
    ['St Mary’s C of E', 'st-marys-c-of-e.secondlook'],
    ['Ysgol Tŷ Gwyn', 'ysgol-ty-gwyn.secondlook'],
    ['../../etc', 'etc.secondlook'],
    ['', 'school.secondlook'],
  ])('of “%s” is %s', (school, name) => {
    expect(packName(school)).toBe(name)
  })
})

describe('a key', () => {
  it('can be used and not read out', async () => {
    const key = await keyFrom(new Uint8Array([...makeSalt(), ...makeSalt()]))
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
  })
})
