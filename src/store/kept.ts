/** What came of an attempt to keep something. On `false` nothing was changed, and `problem` tells the person. */
export type Kept = { readonly saved: true } | { readonly saved: false; readonly problem: string }

export const KEPT: Kept = { saved: true }

export function notKept(problem: string): Kept {
  return { saved: false, problem }
}

const FULL =
  'There is no room left to save this, so nothing was changed and what was there before is still there. ' +
  'Free some space on this computer and try again.'

/** Browsers say that the disk or the extension's share of it is full in different ways. */
function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error.name === 'QuotaExceededError' || /quota|disk is full|no space/i.test(error.message)
}

/** The words for a write that failed; `otherwise` where the place isn't simply full. */
export function problemOfWrite(error: unknown, otherwise: string): string {
  return isFull(error) ? FULL : otherwise
}
