import type { Wire } from '../sites/shared/sending'
import { SURFACES, type Surface } from './surfaces'

const WIRES = import.meta.glob<Wire>('../sites/*/wire.ts', { eager: true, import: 'wire' })

/** A new post on Reddit goes to an address that serves much else; Discord's edits weren't known in Chromium, why isn't found yet. */
const OUT_OF_REACH = ['reddit post', 'discord edit']

/** The surfaces whose site sends a request that the lock can tell. */
export const WIRED_SURFACES: readonly Surface[] = SURFACES.filter(
  ({ site, name }) =>
    WIRES[`../sites/${site}/wire.ts`]?.surfaces[name] !== undefined &&
    !OUT_OF_REACH.includes(`${site} ${name}`),
)
