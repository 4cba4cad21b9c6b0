import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from './driver/driver'
import { allOf } from './driver/place'
import { waitForIndicator, waitForPill } from './seen'
import { addressOf, enter, SURFACES, type Surface } from './surfaces'
import { inTab, openWorld, type World } from './world'

/** Nothing of ours lies over what a person presses or writes in, on any surface, in wide windows and in narrow ones. */

const RISKY = 'Aisha Abdi was a pain in the neck today'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

const cases = SURFACES.map((surface) => ({ name: `${surface.site} ${surface.name}`, surface }))

const CONTROLS = [
  ...['button', 'a[href]', 'input', 'select', 'textarea', 'summary', '[contenteditable="true"]'],
  ...['button', 'link', 'checkbox', 'switch', 'menuitem', 'tab', 'textbox'].map((role) => `[role="${role}"]`),
].join()

/**
 * The controls of the page around the editor, its frame's if it is in one, whose middle is under something of ours: an
 * element that has nothing but the style we give it.
 */
const covered = (page: Page, { editor }: Surface) =>
  page.evaluate<string[]>(`(() => {
    const { ownerDocument } = ${allOf(editor)}[0]
    const { innerWidth, innerHeight } = ownerDocument.defaultView
    const all = (root) => [...root.querySelectorAll('*')].flatMap((element) =>
      [...(element.matches(${JSON.stringify(CONTROLS)}) ? [element] : []), ...(element.shadowRoot ? all(element.shadowRoot) : [])])
    const isOurs = (element) =>
      element?.style.display === 'contents' && String(element.getAttributeNames()) === 'style' && !element.firstChild
    return all(ownerDocument).flatMap((control) => {
      const { left, top, width, height } = control.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      const isInView = width > 0 && height > 0 && x >= 0 && y >= 0 && x < innerWidth && y < innerHeight
      if (!isInView || !isOurs(ownerDocument.elementFromPoint(x, y))) return []
      // What is under something of the page's, a dialog say, nobody can press as it is.
      const under = control.getRootNode().elementsFromPoint(x, y).find((element) => !isOurs(element))
      return control.contains(under) ? [control.outerHTML.slice(0, 120)] : []
    })
  })()`)

/** Lets the page lay itself out anew, and what is of ours follow: a frame for each, and one in which it is drawn. */
const laidOut = (page: Page) =>
  page.evaluate(
    'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(drawn))))',
  )

describe.each(cases)('beside $name', ({ surface }) => {
  it('no control is covered, in a window of 1280 and one of 360 pixels', async () => {
    await inTab(world, addressOf(surface), async (page) => {
      await page.resize(1280, 860)
      await enter(page, surface)
      await page.type(RISKY)
      await waitForIndicator(page, /Stop and look/)
      await waitForPill(page)
      await laidOut(page)
      const wide = await covered(page, surface)
      await page.resize(360, 640)
      await page.evaluate(
        `${allOf(surface.editor)}[0].scrollIntoView({ block: 'center', behavior: 'instant' })`,
      )
      await laidOut(page)
      expect({ wide, narrow: await covered(page, surface) }).toEqual({ wide: [], narrow: [] })
    })
  })
})
