/** What can be wrong with the list at rest, in words for the person. */

export const NEWER =
  'Your pupil list was saved by a newer version of Second Look. It is kept as it is, but this version can’t read it. ' +
  'Update Second Look to use it again.'
export const DAMAGED =
  'Your pupil list is damaged and can’t be read. Please add it again from your school’s system; ' +
  'the damaged one is kept until then.'
export const UNREACHABLE =
  'This browser doesn’t let Second Look open your pupil list just now, which happens where it is set never to ' +
  'remember anything, or where the disk is full. Nothing was changed. Restart the browser and try again.'
export const NOT_SAVED =
  'Your pupil list could not be saved, so nothing was changed and what was there before is still there. This happens ' +
  'where the disk is full, or where the browser is set never to remember anything. Put that right and try again.'
export const LOCKED =
  'Your pupil list is locked, so names aren’t checked. Unlock it from the Second Look button.'
export const LOCKED_FIRST =
  'Your pupil list is locked, so nothing was changed. Unlock it with your passphrase first, then try again.'
export const WRONG_PASSPHRASE =
  'That isn’t the passphrase. Nothing is lost: try again as often as you like. Capital letters and spaces count.'
export const NOTHING_BEFORE = 'There is no earlier list to go back to, so nothing was changed.'

/** Thrown in the store for a list that is there and can't be used; `message` is for the person. */
export class UnusableRoll extends Error {}

/** Thrown in the store for a list whose passphrase hasn't been given since the browser was started. */
export class LockedRoll extends UnusableRoll {
  constructor(message = LOCKED) {
    super(message)
  }
}

/** The words for what went wrong. A vault of a newer version can't be opened by an older one. */
export function problemOf(error: unknown, otherwise: string): string {
  if (error instanceof UnusableRoll) return error.message
  return error instanceof Error && error.name === 'VersionError' ? NEWER : otherwise
}
