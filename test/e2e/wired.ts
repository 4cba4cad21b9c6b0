import type { Wire } from '../sites/shared/sending'
import { browserName } from './driver/open'
import { SURFACES, type Surface } from './surfaces'

const WIRES = import.meta.glob<Wire>('../sites/*/wire.ts', { eager: true, import: 'wire' })

/**
 * A new post on Reddit goes to an address that serves much else. Of what is sent by PATCH, as Discord's edits are,
 * Chromium tells no extension the body (its reference: of PUT and POST alone), so the lock can't know what it is.
 */
const OUT_OF_REACH = ['reddit post', ...(browserName === 'chromium' ? ['discord edit'] : [])]

/** The surfaces whose site sends a request that the lock can tell. */
export const WIRED_SURFACES: readonly Surface[] = SURFACES.filter(
  ({ site, name }) =>
    WIRES[`../sites/${site}/wire.ts`]?.surfaces[name] !== undefined &&
    !OUT_OF_REACH.includes(`${site} ${name}`),
)
