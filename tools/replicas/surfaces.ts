import { basename, dirname } from 'node:path'
import type { Surface } from '../../test/sites/shared/surface'

const FILES = import.meta.glob<readonly Surface[]>('../../test/sites/*/surfaces.ts', {
  eager: true,
  import: 'surfaces',
})

/** What can be published on each replica, by its folder in `test/sites/`. */
export const SURFACES: ReadonlyMap<string, readonly Surface[]> = new Map(
  Object.entries(FILES).map(([file, surfaces]) => [basename(dirname(file)), surfaces]),
)
