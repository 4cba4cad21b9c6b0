import { BUTTONS } from '../buttons'
import type { Found } from '../find-composer'
import { closestAcross, holds, outwards, queryDeep } from '../path'
import { isOfAnotherForm } from '../publish-control'
import { isVisible } from '../visible'
import { isCalled, signatureOf } from './hints'

/** One of many: what stands in another one than the editor is about that. */
const ITEM = 'article, [role="article"], li, tr, [role="listitem"], [role="row"]'
/** What a page is made of, besides composers. */
const PARTS = 'article, [role="article"], nav, [role="navigation"], [role="feed"]'
const BOX = 'form, dialog, [role="dialog"], [aria-modal="true"]'

/** An entry of a list of buttons is about nothing but its button. */
function isAboutMore(item: Element, control: Element): boolean {
  return item.textContent?.trim() !== control.textContent?.trim()
}

function isOfItsItem(control: Element, { editor, region }: Found): boolean {
  const item = closestAcross(control, ITEM)
  return item === null || holds(item, editor) || !holds(region, item) || !isAboutMore(item, control)
}

function sharedBox(control: Element, editor: Element): Element | null {
  for (const box of outwards(control)) if (holds(box, editor)) return box
  return null
}

/** Whether the smallest box around both is a composer's, and no stretch of page with many of such controls in it. */
function sharesComposer(control: Element, { editor }: Found): boolean {
  const own = closestAcross(editor, BOX)
  if (own !== null && holds(own, control)) return true
  const shared = sharedBox(control, editor)
  if (shared === null) return false
  if ([...shared.querySelectorAll(PARTS)].some((part) => !holds(part, editor) && isVisible(part)))
    return false
  if (!isCalled(control)) return true
  const signature = signatureOf(control)
  return !queryDeep(shared, BUTTONS).some(
    (other) => other !== control && signatureOf(other) === signature && isVisible(other),
  )
}

/** Whether a control stands where the editor's own controls do. */
export function isNear(control: Element, composer: Found): boolean {
  const { editor, region } = composer
  if (editor.contains(control) || !holds(region, control) || isOfAnotherForm(control, editor)) return false
  return isOfItsItem(control, composer) && sharesComposer(control, composer)
}
