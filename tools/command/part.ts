import { createHash } from 'node:crypto'

/** The parts of a labelled set: rules are tuned on the larger; the smaller is only counted, never read. */
export const PARTS = ['larger', 'smaller'] as const
export type Part = (typeof PARTS)[number]

const LARGER_SHARE = 0.6

/** Which part a draft belongs to, by a hash of its id alone: the same for ever. */
export function partOf(id: string): Part {
  const share = createHash('sha256').update(id).digest().readUInt32BE(0) / 2 ** 32
  return share < LARGER_SHARE ? 'larger' : 'smaller'
}
