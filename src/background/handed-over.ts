import type { Roll } from '../model/pupil'
import { LARGEST_ROLL } from '../protocol'

/**
 * A long list arrives in parts, so that the page that sends it is never busy for long. The parts of one transfer wait
 * here until they are saved together; when the worker sleeps meanwhile they are gone, which `takeHandedOver` notices.
 */
interface Transfer {
  readonly id: string
  readonly parts: Map<number, Roll>
}

let waiting: Transfer | null = null

const sizeOf = ({ parts }: Transfer): number =>
  [...parts.values()].reduce((size, part) => size + part.length, 0)

/** Keeps a part until it is taken; whatever another transfer left is forgotten. Whether there was room for it. */
export function handOver(id: string, part: number, roll: Roll): boolean {
  if (waiting?.id !== id) waiting = { id, parts: new Map() }
  waiting.parts.set(part, roll)
  if (sizeOf(waiting) <= LARGEST_ROLL) return true
  waiting = null
  return false
}

/** The whole list, in order, and nothing is kept of it here; `null` when a part is missing. */
export function takeHandedOver(id: string, parts: number): Roll | null {
  const found = waiting?.id === id ? waiting : null
  waiting = null
  const roll = Array.from({ length: parts }, (_, part) => found?.parts.get(part))
  return roll.some((part) => part === undefined) ? null : roll.flatMap((part) => part ?? [])
}

/** Lets go of a list that was never saved. */
export function forgetHandedOver(): void {
  waiting = null
}

export const LOST_ON_ITS_WAY =
  'Part of the list got lost on its way, so nothing was changed and what was there before is still there. Try again.'

interface RollRequest {
  readonly roll: Roll
  readonly handedOver?: { readonly transfer: string; readonly parts: number } | undefined
}

/** The list that a message is about, wherever it came; `null` when a part is missing. */
export function rollOf({ roll, handedOver }: RollRequest): Roll | null {
  return handedOver ? takeHandedOver(handedOver.transfer, handedOver.parts) : roll
}
