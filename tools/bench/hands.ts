import type { Page } from 'playwright-core'
import { middleOf, type Place as Point, until } from '../../test/e2e/driver/place'
import type { Place } from './places'

const middle = (page: Page, selector: string): Promise<Point | null> => page.evaluate(middleOf(selector))

/** Presses the middle of an element, once it is there. */
export async function press(page: Page, selector: string): Promise<void> {
  const { x, y } = await until(selector, () => middle(page, selector))
  await page.mouse.click(x, y)
}

/** Puts the caret in the editor of a place, opening it first where it isn't there. */
export async function enter(page: Page, { opener, editor }: Place): Promise<void> {
  if (opener !== undefined && (await middle(page, editor)) === null) await press(page, opener)
  await press(page, editor)
}
