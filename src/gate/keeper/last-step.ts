import type { SiteSheet } from '../../model/site'
import { BUTTONS } from '../buttons'
import type { Found } from '../find-composer'
import { closestAcross, holds, isHtml, queryDeep } from '../path'
import { isOfAnotherForm, isPlaced, neverPublishes, type PublishControl, says } from '../publish-control'
import { fingerprintOf, type ReadDraft } from './read-draft'
import { readText } from './read-text'
import { isReadable, type Last } from './written'

const BOX = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], form, main, body'

const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]'

/** A search or a login beside what is written is no step of it; a dialog over it may be. */
function isAnothers(control: Element, editor: Element): boolean {
  return editor.isConnected && closestAcross(control, DIALOG) === null && isOfAnotherForm(control, editor)
}

function publishesAt(control: HTMLElement, region: Element, last: Last, sheet: SiteSheet): boolean {
  const { kind, editor } = last.composer
  if (kind.last?.control !== undefined && control.matches(kind.last.control)) return true
  if (!control.matches(BUTTONS) || neverPublishes(control, sheet)) return false
  if (isPlaced(control, kind.last?.structure, region, sheet)) return true
  if (kind.last?.control !== undefined || isAnothers(control, editor)) return false
  return says(control, sheet.labels.publish)
}

function stepAt(control: HTMLElement, last: Last, sheet: SiteSheet): Found | null {
  const { kind, editor } = last.composer
  const region = closestAcross(control, kind.last?.region ?? BOX)
  if (region === null || !isHtml(region)) return null
  const readable = isReadable(last.composer)
  if (readable && holds(region, editor)) return null
  if (!publishesAt(control, region, last, sheet)) return null
  return readable
    ? { ...last.composer, last: 'readable' }
    : { kind, editor: region, region, last: 'remembered' }
}

/**
 * The control of a later step that publishes what was written before, among the elements that an event went through.
 * The composer's editor is the step's own box where the words are no longer in the page.
 */
export function lastStepIn(
  elements: readonly Element[],
  written: readonly Last[],
  sheet: SiteSheet,
): PublishControl | null {
  for (const last of written) {
    for (const control of elements) {
      const composer = isHtml(control) ? stepAt(control, last, sheet) : null
      if (composer !== null && isHtml(control)) return { control, composer }
    }
  }
  return null
}

/** The remembered draft, with the further fields that the step itself has; the page may only hide those read before. */
export function draftAtStep(
  { kind, region }: Found,
  { draft }: Last,
  notPupils: readonly string[],
): ReadDraft {
  if (draft.unreadable) return { ...draft, earlier: true }
  const further = kind.with === undefined ? [] : queryDeep(region, kind.with).map(readText)
  const before = draft.draft.text
  const text = [before, ...further.filter((each) => !before.includes(each))].join('\n\n')
  const said = [...new Set([...(draft.draft.notPupils ?? []), ...notPupils])]
  const now = { ...draft.draft, text, notPupils: said }
  return { draft: now, fingerprint: fingerprintOf(now), empty: false, earlier: true }
}
