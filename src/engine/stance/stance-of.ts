import { EXCUSES, type Excuse, type WordsLook } from '../../model/rule'
import type { Mark } from '../match/marks'
import type { Reading } from '../reading'
import { isDenied } from './denied'
import { isQuoted } from './quoted'

type Reader = (mark: Mark, reading: Reading) => boolean

const never: Reader = () => false

/** How each excuse is read; each is asked only where a rule would heed it. */
const READERS: Readonly<Record<Excuse, Reader>> = {
  denied: ({ from }, reading) => isDenied(from, reading),
  quoted: isQuoted,
  rejected: never,
  supposed: never,
  self: never,
  elsewhere: never,
  fond: never,
}

/** The first way of saying it that excuses what a rule has found at `mark`; undefined where nothing does. */
export function excuseOf({ despite }: WordsLook, mark: Mark, reading: Reading): Excuse | undefined {
  if (despite === 'all') return undefined
  return EXCUSES.find((excuse) => !despite.includes(excuse) && READERS[excuse](mark, reading))
}
