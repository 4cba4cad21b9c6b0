import type { Certainty, RecipientStatus } from '../../model/rule'
import type { Finding } from '../../model/verdict'
import type { Knowledge } from '../knowledge'
import type { Reading } from '../reading'
import { isKnownName, isKnownSurname } from './known-names'
import { isFull, sayable } from './own-say'
import type { Weighed } from './weigh'

/** Somebody on the roll to whom the draft is addressed. */
export interface NamedRecipient {
  readonly status: RecipientStatus
  readonly certainty: Certainty
  /** What the author may say of it. */
  readonly said: Pick<Finding, 'pupil'>
  readonly reasons: readonly string[]
}

/** A name that many people have may well be a friend's. */
function isCommon(name: string, knowledge: Knowledge): boolean {
  const [given = '', ...surname] = name.split(' ')
  return isKnownName(given, knowledge) && surname.every((word) => isKnownSurname(word, knowledge))
}

/**
 * Those on the roll among the people whom a draft is addressed to; `reading` is that of the names as the page shows them.
 * Only a full name counts: pages say in full whom one talks to, and many people share a first name with some pupil.
 */
export function findRecipients(
  weighed: readonly Weighed[],
  reading: Reading,
  knowledge: Knowledge,
): NamedRecipient[] {
  return weighed
    .filter(({ mention }) => isFull(mention))
    .map(({ mention, certainty, reasons }) => ({
      status: mention.pupils.every(({ status }) => status === 'leaver') ? 'leaver' : 'current',
      certainty: certainty === 'certain' && isCommon(mention.name, knowledge) ? 'likely' : certainty,
      said: sayable(mention, reading),
      reasons: [`“${reading.draft.text}” stands above this message`, ...reasons],
    }))
}
