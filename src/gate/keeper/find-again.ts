import type { SiteSheet } from '../../model/site'
import { composerOf, editorsIn, type Found } from '../find-composer'
import type { Gesture } from '../gesture'
import { isHere } from '../path'
import { findControlAgain } from '../publish-control'

/** The same composer after the page rebuilt its editor; `null` when it is gone. */
export function findComposerAgain(composer: Found, sheet: SiteSheet): Found | null {
  const { kind, editor, region, last } = composer
  if (isHere(editor)) return composer
  if (last === 'remembered') return null
  const box = region.isConnected ? region : document
  const all = editorsIn(box, [kind])
  // Of several outside the old region none can be said to be the same.
  if (all.length > 1 && box === document) return null
  // A content warning's field, which may be folded away, stands before what is written in.
  const again = all.find(({ localName }) => localName === editor.localName) ?? all[0]
  return again === undefined ? null : composerOf(again, sheet)
}

/** The same gesture on what the page now has in place of the old elements; `null` when it can't be done. */
export function renewGesture(gesture: Gesture, composer: Found, sheet: SiteSheet): Gesture | null {
  if (gesture.kind === 'press') {
    const control = findControlAgain(gesture.control, composer, sheet)
    return control === null ? null : { kind: 'press', control }
  }
  if (gesture.kind === 'submit') return gesture.form.isConnected ? gesture : null
  return isHere(gesture.target) ? gesture : { ...gesture, target: composer.editor }
}

/** Aborts once the composer is gone for good, so that nobody is asked about what isn't there. */
export function watchComposer(isGone: () => boolean, abort: AbortController): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    if (!isGone()) return
    // Pages rebuild an editor in several steps.
    clearTimeout(timer)
    timer = setTimeout(() => isGone() && abort.abort(), 250)
  })
  observer.observe(document, { childList: true, subtree: true })
  abort.signal.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
  })
}
