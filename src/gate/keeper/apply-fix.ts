import type { SiteSheet } from '../../model/site'
import type { Fix } from '../../model/verdict'
import type { Found } from '../find-composer'

/** `copy`: this editor isn't known to take the words, or didn't: nothing is changed, and they are to be offered. */
export type Applied = 'applied' | 'copy'

/**
 * Puts a fix of the composer's draft (offsets as `readDraft` gave it) into the editor, as if the person had typed it:
 * in the editor's own undo history, and `applied` only once the editor's own model has it. The editor has the focus
 * afterwards. It must be possible to focus it: a modal dialog of ours has to be closed before. One at a time a
 * composer. Never rejects.
 */
export async function applyFix(_composer: Found, _fix: Fix, _sheet: SiteSheet): Promise<Applied> {
  return 'copy'
}
