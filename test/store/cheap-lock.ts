type Derive = typeof import('../../src/sealing/derive')

/** The real cost of a passphrase is a second for each try; these tests are about what comes of it. */
export function cheap(derive: Derive): Derive {
  return { ...derive, CURRENT_KDF: { ...derive.CURRENT_KDF, N: 2 ** 14 } }
}
