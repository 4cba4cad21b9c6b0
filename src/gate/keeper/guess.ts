import type { SiteSheet } from '../../model/site'
import { BUTTONS } from '../buttons'
import type { Found } from '../find-composer'
import { closestAcross, holds, isHtml, outwards } from '../path'
import { isAllWords, isDisabled, neverPublishes, opensNothing, precedes } from '../publish-control'
import { isVisible } from '../visible'
import { isCalledLater, isCalledOther, isCalledPublish, isSaidToPublish, signatureOf } from './hints'
import { isNear } from './near'

/** What people press besides buttons. */
const PRESSED = `${BUTTONS}, a:not([href]), a[href^="#"], a[href^="javascript:"], [data-e2e], [class*="btn" i], [class*="button" i]`
/** What leads to another page, whatever it looks like. */
const LINK = 'a[href]:not([href^="#"], [href^="javascript:"])'
const TOOLBAR = '[role="toolbar"], [class*="toolbar" i], [class*="formatting" i]'
const BAR = 'header, [role="banner"]'
const PAGE = 'main, [role="main"]'
/** How far around the editor its own controls may stand, in boxes. */
const FARTHEST = 10

/** What was seen of controls so far in this frame. */
export interface Seen {
  /** Whether it could be used, or came, only when something was written. */
  woke(composer: Found, control: Element): boolean
  /** Whether a control of this signature published before. */
  published(signature: string): boolean
}

/** The smallest box around the editor that has buttons behind it, whatever they do. */
function nearestBox({ editor, region }: Found): Element | null {
  let steps = 0
  for (const box of outwards(editor)) {
    if (box !== editor && buttonsBehind(box, editor).length > 0) return box
    if (box === region || steps++ > FARTHEST) return null
  }
  return null
}

function buttonsBehind(box: Element, editor: Element): Element[] {
  return [...box.querySelectorAll(BUTTONS)].filter(
    (button) => !editor.contains(button) && precedes(editor, button) && isVisible(button),
  )
}

/** The only button behind the editor that is all words; or, where somebody chats, the last of all. */
function isAlone(control: Element, composer: Found, sheet: SiteSheet): boolean {
  const box = nearestBox(composer)
  if (box === null) return false
  const others = buttonsBehind(box, composer.editor).filter(
    (button) => opensNothing(button) && !neverPublishes(button, sheet) && !isCalledOther(button),
  )
  if (composer.kind.surface === 'dm') return others.at(-1) === control
  const worded = others.filter(isAllWords)
  return worded.length === 1 && worded[0] === control
}

/** “Publish” in the bar above everything, as editors that fill a page have it. */
function isAbovePage(control: Element, { editor }: Found): boolean {
  return (
    control.closest(BAR) !== null &&
    editor.closest(PAGE) !== null &&
    isSaidToPublish(control) &&
    opensNothing(control) &&
    !isDisabled(control)
  )
}

/** Whether a control that is called so stands nearer to the editor: then this one is about something else. */
function isOutdone(control: Element, { editor, region }: Found): boolean {
  for (const box of outwards(editor)) {
    if (holds(box, control)) return false
    if (box !== editor && buttonsBehind(box, editor).some(isCalledPublish)) return true
    if (box === region) return false
  }
  return false
}

function submits(control: Element): boolean {
  return (
    control.matches('button:not([type]), [type="submit"], [type="image"]') && control.closest('form') !== null
  )
}

function isInToolbar(control: Element, { editor }: Found): boolean {
  const bar = closestAcross(control, TOOLBAR)
  return bar !== null && !holds(bar, editor)
}

/** Whether a control publishes, on a site that nobody described, by all that can be seen of it. */
function isLikely(control: Element, composer: Found, sheet: SiteSheet, seen: Seen): boolean {
  if (seen.published(signatureOf(control)) || isAbovePage(control, composer)) return true
  if (!isNear(control, composer) || isOutdone(control, composer)) return false
  if (!opensNothing(control) || isDisabled(control)) return false
  if (isCalledPublish(control)) return true
  if (!control.matches(BUTTONS) || isCalledOther(control)) return false
  if (submits(control)) return holds(control.closest('form') ?? control, composer.editor)
  return (
    !isInToolbar(control, composer) && (seen.woke(composer, control) || isAlone(control, composer, sheet))
  )
}

/** The control among the elements that an event went through, as far as one can be told. */
export function pressedIn(elements: readonly Element[]): HTMLElement | null {
  const control = elements.find((element) => element.matches(PRESSED))
  return control !== undefined && isHtml(control) ? control : null
}

/** Whether a control with a telling word is about something else all the same: another post, or a date to choose. */
export function isElsewhere(control: Element, composer: Found): boolean {
  if (!composer.kind.guess || (composer.kind.control !== undefined && control.matches(composer.kind.control)))
    return false
  if (!isNear(control, composer) || isOutdone(control, composer)) return true
  return !/\p{L}/u.test(control.textContent ?? '') && isCalledLater(control)
}

/** The control among these elements that publishes what the person wrote; `null` where nothing speaks for it. */
export function guess(
  elements: readonly Element[],
  composer: Found,
  sheet: SiteSheet,
  seen: Seen,
): HTMLElement | null {
  if (!composer.kind.guess) return null
  const control = pressedIn(elements)
  if (control === null || control.matches(LINK) || neverPublishes(control, sheet)) return null
  return isLikely(control, composer, sheet, seen) ? control : null
}
