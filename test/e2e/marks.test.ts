import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from './driver/driver'
import { until } from './driver/place'
import { EDITORS, type Editor, waitForHeld } from './fixing'
import { waitForIndicator } from './seen'
import { inTab, openWorld, type World } from './world'

/** What was found is underlined where it stands, and the editor is none the wiser. */

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

const RISKY = 'Aisha Abdi was a pain in the neck today'

/** Level and words of each mark that the browser draws in the page. */
const MARKED = `[...CSS.highlights].flatMap(([name, ranges]) =>
  [...ranges].map((range) => [name.replace('second-look-', ''), range.toString()])).sort()`

const marked = (page: Page) => page.evaluateApart<readonly (readonly [string, string])[]>(MARKED)

async function write(page: Page, editor: Editor, text: string): Promise<void> {
  await until('the editor', () => page.evaluate<boolean>(`window.model !== undefined`))
  await page.click(editor.editor)
  await page.type(text)
  await waitForHeld(page, editor, text)
}

const FIELDS = ['textarea', 'controlled']
const RICH = EDITORS.filter(({ name }) => !FIELDS.includes(name))

describe.each(RICH)('what was found in $name', (editor) => {
  it('is underlined where it stands', async () => {
    await inTab(world, editor.url, async (page) => {
      await write(page, editor, RISKY)
      await waitForIndicator(page, /Stop and look/)
      await until('a mark', async () => (await marked(page)).length > 0)
      expect(await marked(page)).toEqual([
        ['remind', 'was a pain in the neck'],
        ['stop', 'Aisha Abdi'],
      ])
    })
  })
})
