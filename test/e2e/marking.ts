import type { Page } from './driver/driver'
import { until } from './driver/place'
import { type Editor, waitForHeld } from './fixing'

/** What the tests of marks see, and what a person does with them. */

/** Level and words of each mark, and where it begins. */
export interface Marked {
  readonly level: string
  readonly words: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const BOX = `({ left, top, width, height }) => ({ left, top, width, height })`

/** Marks that the browser draws in the page. */
const IN_PAGE = `[...CSS.highlights].flatMap(([name, ranges]) => [...ranges].map((range) =>
  ({ level: name.replace('second-look-', ''), words: range.toString(), ...(${BOX})(range.getClientRects()[0]) })))`

/** Marks that lie over fields. */
const OVER_FIELDS = `(...roots) => roots.flatMap((root) => [...root.querySelectorAll('.mirror:not(.away) mark:not(.covered)')])
  .map((mark) => ({ level: mark.className, words: mark.textContent, ...(${BOX})(mark.getClientRects()[0]) }))`

const isField = ({ name }: Editor): boolean => name === 'textarea' || name === 'controlled'

/** The marks in an editor as they are drawn, in the order of the text. */
export async function marksIn(page: Page, editor: Editor): Promise<readonly Marked[]> {
  // They follow their words once a frame.
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
  const marks = isField(editor)
    ? await page.withClosedRoots<Marked[]>(OVER_FIELDS)
    : await page.evaluate<Marked[]>(IN_PAGE)
  return marks.sort((one, other) => one.top - other.top || one.left - other.left)
}

export const wordsMarked = async (page: Page, editor: Editor): Promise<string[]> =>
  (await marksIn(page, editor)).map(({ words }) => words)

export function waitForMarks(page: Page, editor: Editor, count: number): Promise<readonly Marked[]> {
  return until(`${count} marks`, async () => {
    const marks = await marksIn(page, editor)
    return marks.length === count && marks
  })
}

/** Writes by real keys, and waits for the model to have it. */
export async function write(page: Page, editor: Editor, text: string): Promise<void> {
  await until('the editor', () => page.evaluate<boolean>(`window.model !== undefined`))
  await page.click(editor.editor)
  await page.type(text)
  await waitForHeld(page, editor, text)
}

/** The words of the card at a marked word, and of what has the focus in it; `null` while none is open. */
export interface Card {
  readonly words: string
  readonly focused: string | null
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const CARD = `(...roots) => {
  for (const root of roots) {
    const card = root.querySelector('.at-word')
    if (card?.matches(':popover-open'))
      return { words: card.innerText, focused: root.activeElement?.innerText ?? null, ...(${BOX})(card.getBoundingClientRect()) }
  }
  return null
}`

export const cardOn = (page: Page): Promise<Card | null> => page.withClosedRoots<Card | null>(CARD)
export const waitForCard = (page: Page): Promise<Card> => until('the card', () => cardOn(page))
export const waitForNoCard = (page: Page): Promise<true> =>
  until('the card to close', async () => (await cardOn(page)) === null)

/** Rests the mouse on a marked word. */
export async function hover(page: Page, { left, top, width, height }: Marked): Promise<void> {
  await page.point(left + width / 2 - 2, top + height / 2)
  await page.point(left + width / 2, top + height / 2)
}
