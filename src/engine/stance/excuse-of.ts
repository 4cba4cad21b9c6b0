import { EXCUSES, type Excuse, type WordsLook } from '../../model/rule'
import type { Mark } from '../match/marks'
import type { Reading } from '../reading'
import { isDenied } from './denied'
import { isElsewhere } from './elsewhere'
import { isFond } from './fond'
import { type Force, forceOf, isIronic } from './force'
import { isQuoted } from './quoted'
import { isRejected } from './rejected'
import { isSelf } from './self'
import { isSupposed } from './supposed'

/** How something is said. */
export type Stance = Readonly<Record<Excuse, boolean>> & {
  readonly force: Force
  /** The contrary of what the words say is meant. Rules ask for it with `@irony`. */
  readonly ironic: boolean
}

type Reader = (mark: Mark, reading: Reading) => boolean

/** How each excuse is read; each is asked only where a rule would heed it. */
const READERS: Readonly<Record<Excuse, Reader>> = {
  denied: isDenied,
  quoted: isQuoted,
  rejected: isRejected,
  supposed: isSupposed,
  self: isSelf,
  elsewhere: isElsewhere,
  fond: isFond,
}

/** The first way of saying it that excuses what a rule has found at `mark`; undefined where nothing does. */
export function excuseOf(
  { despite }: Pick<WordsLook, 'despite'>,
  mark: Mark,
  reading: Reading,
): Excuse | undefined {
  if (despite === 'all') return undefined
  return EXCUSES.find((excuse) => !despite.includes(excuse) && READERS[excuse](mark, reading))
}

/** Everything about how the words at `mark` are said. */
export function stanceOf(mark: Mark, reading: Reading): Stance {
  const is = (excuse: Excuse): boolean => READERS[excuse](mark, reading)
  return {
    denied: is('denied'),
    quoted: is('quoted'),
    rejected: is('rejected'),
    supposed: is('supposed'),
    self: is('self'),
    elsewhere: is('elsewhere'),
    fond: is('fond'),
    force: forceOf(mark, reading),
    ironic: isIronic(mark, reading),
  }
}
