import type { ComposerKind, SiteSheet } from '../model/site'
import { BUTTONS } from './buttons'
import { composerOf, editorsIn, type Found } from './find-composer'
import { faceOf, labelsOf } from './label'
import { frameOf, holds, hostOf, isHtml, outwards } from './path'
import { isVisible } from './visible'

const OPENERS = '[aria-haspopup], [aria-expanded]'
/** What keeps a button from being all words. */
const PICTURES = 'svg, img, i[data-visualcompletion]'

/** A control that was pressed, with the composer whose draft it publishes. */
export interface PublishControl {
  readonly control: HTMLElement
  readonly composer: Found
}

/** What a gesture is judged by. */
export interface Scene {
  readonly sheet: SiteSheet
  /** The editor that the person wrote in last, while it is in the page. */
  readonly recent: HTMLElement | null
}

/** Where an editor in a frame stands among the controls around the frame: where the frame does. */
function seatOf(editor: Element, control: Element): Element {
  return (editor.ownerDocument !== control.ownerDocument && frameOf(editor)) || editor
}

export function precedes(editor: Element, control: Element): boolean {
  const seat = seatOf(editor, control)
  return (seat.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

/** Whether one of these is the whole of what a control says. */
export function says(control: Element, words: readonly string[]): boolean {
  return labelsOf(control).some((label) => words.includes(label))
}

/** Whether a control says of itself that it doesn't publish, e.g. “Save draft”, or a form's button called `preview`. */
export function neverPublishes(control: Element, { labels }: SiteSheet): boolean {
  const called = [control.getAttribute('name'), control.matches('button') && control.getAttribute('value')]
  return says(control, labels.never) || /preview|draft/i.test(called.join(' '))
}

/** Whether a control belongs to a form with fields of its own (a search, a login), in which the editor isn't. */
export function isOfAnotherForm(control: Element, editor: Element): boolean {
  const form = control.closest('form')
  if (form === null || holds(form, seatOf(editor, control))) return false
  return form.querySelector('input:not([type="hidden"], [type="submit"], [type="button"]), textarea') !== null
}

/** Whether a press leads to no menu, list or dialog. */
export function opensNothing(button: Element): boolean {
  return !button.matches(OPENERS)
}

/** Whether a button shows words and no picture. */
export function isAllWords(button: Element): boolean {
  const face = faceOf(button)
  const shown = button.matches('input') ? button.getAttribute('value') : face.textContent
  return (shown ?? '').trim() !== '' && !button.matches(OPENERS) && face.querySelector(PICTURES) === null
}

/** Whether this is the one button of the region that publishes, by its place alone; behind the editor, if there is one. */
export function isPlaced(
  control: Element,
  structure: ComposerKind['structure'],
  region: Element,
  sheet: SiteSheet,
  editor?: Element,
): boolean {
  if (structure === undefined) return false
  const fits = structure === 'last-button' ? opensNothing : isAllWords
  const buttons = [...region.querySelectorAll(BUTTONS)].filter(
    (button) =>
      editor?.contains(button) !== true &&
      fits(button) &&
      isVisible(button) &&
      !neverPublishes(button, sheet),
  )
  if (structure === 'first-text-button') return buttons[0] === control
  const behind = editor === undefined ? buttons : buttons.filter((button) => precedes(editor, button))
  return behind.at(-1) === control
}

/** Contract first, then structure, then words (SITES.md). */
function publishes(control: Element, { kind, editor, region }: Found, sheet: SiteSheet): boolean {
  if (kind.control !== undefined && control.matches(kind.control)) return true
  if (neverPublishes(control, sheet)) return false
  if (isPlaced(control, kind.structure, region, sheet, editor)) return true
  const isWorded = kind.words && control.matches(BUTTONS) && says(control, sheet.labels.publish)
  return isWorded && !isOfAnotherForm(control, editor)
}

/** How many boxes lie between the control and the smallest one that holds the editor too. */
function distance(control: Element, editor: Element): number {
  const around = new Set(outwards(editor))
  let steps = 0
  for (const box of outwards(control)) {
    if (around.has(box)) return steps
    steps++
  }
  return Number.POSITIVE_INFINITY
}

function rootsAround(element: Element): ParentNode[] {
  const host = hostOf(element)
  if (host?.shadowRoot) return [host.shadowRoot, ...rootsAround(host)]
  return [element.ownerDocument]
}

/**
 * The composer that shares the smallest box with a control; of several in it the one in use, else the last before
 * the control. `recent` is the editor that the person wrote in last, which a query might not reach.
 */
function composerNear(
  control: Element,
  kinds: readonly ComposerKind[],
  { sheet, recent }: Scene,
): Found | null {
  const found = rootsAround(control).flatMap((root) => editorsIn(root, kinds))
  if (recent !== null && kinds.some(({ editor }) => recent.matches(editor))) found.push(recent)
  const nearness = found.map((editor) => ({ editor, steps: distance(control, editor) }))
  const least = Math.min(...nearness.map(({ steps }) => steps))
  const near = nearness.filter(({ steps }) => steps === least).map(({ editor }) => editor)
  const before = near.filter((editor) => precedes(editor, control))
  const editor =
    near.find((each) => each === recent || each.contains(each.ownerDocument.activeElement)) ??
    before.at(-1) ??
    near[0]
  return editor === undefined || least === Number.POSITIVE_INFINITY ? null : composerOf(editor, sheet)
}

function byContract(element: Element, scene: Scene): Found | null {
  for (const kind of scene.sheet.composers) {
    if (kind.control === undefined || !element.matches(kind.control)) continue
    const composer = composerNear(element, [kind], scene)
    if (composer !== null && holds(composer.region, element)) return composer
  }
  return null
}

/** A first look that costs nothing, before any composer is looked for. */
function couldPublish(button: Element, { composers, labels }: SiteSheet): boolean {
  if (isAllWords(button) || says(button, labels.publish)) return true
  return opensNothing(button) && composers.some(({ structure }) => structure === 'last-button')
}

/** The publish control among the elements that an event went through; `null` where nothing is published. */
export function publishControlIn(elements: readonly Element[], scene: Scene): PublishControl | null {
  for (const element of elements) {
    if (!isHtml(element)) continue
    const contracted = byContract(element, scene)
    if (contracted !== null) return { control: element, composer: contracted }
    if (!element.matches(BUTTONS)) continue
    if (!couldPublish(element, scene.sheet)) return null
    const composer = composerNear(element, scene.sheet.composers, scene)
    if (composer === null || composer.editor.contains(element) || !holds(composer.region, element))
      return null
    return publishes(element, composer, scene.sheet) ? { control: element, composer } : null
  }
  return null
}

/** Whether a control can't be pressed (any more). */
export function isDisabled(control: Element): boolean {
  return control.matches(':disabled, [aria-disabled="true"], [disabled]')
}

/** The same control after the page rebuilt it, if there is one. */
export function findControlAgain(
  control: HTMLElement,
  composer: Found,
  sheet: SiteSheet,
): HTMLElement | null {
  if (control.isConnected) return control
  const names = labelsOf(control)
  for (const button of composer.region.querySelectorAll<HTMLElement>(BUTTONS)) {
    const same = labelsOf(button).some((label) => names.includes(label))
    if ((!same && names.length > 0) || !isVisible(button)) continue
    if (composer.last !== undefined || composer.kind.guess || publishes(button, composer, sheet))
      return button
  }
  return null
}
