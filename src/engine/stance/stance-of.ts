import { EXCUSES, type Excuse, type WordsLook } from '../../model/rule'
import type { Mark } from '../match/marks'
import type { Reading } from '../reading'
import { isDenied } from './denied'
import { isElsewhere } from './elsewhere'
import { isFond } from './fond'
import { isQuoted } from './quoted'
import { isRejected } from './rejected'
import { isSelf } from './self'
import { isSupposed } from './supposed'

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
