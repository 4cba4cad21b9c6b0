import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from './driver/driver'
import { until } from './driver/place'
import { EDITORS, type Editor, held, waitForHeld } from './fixing'
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

const marked = (page: Page) => page.evaluate<readonly (readonly [string, string])[]>(MARKED)

async function write(page: Page, editor: Editor, text: string): Promise<void> {
  await until('the editor', () => page.evaluate<boolean>(`window.model !== undefined`))
  await page.click(editor.editor)
  await page.type(text)
  await waitForHeld(page, editor, text)
}

/** Level, words and box of each mark that lies over a field. */
const OVER_FIELDS = `(...roots) => roots.flatMap((root) => [...root.querySelectorAll('.mirror:not(.away) mark:not(.covered)')])
  .map((mark) => [mark.className, mark.textContent, mark.getClientRects()[0].left, mark.getClientRects()[0].top]).sort()`

type Over = readonly [level: string, words: string, left: number, top: number]
const over = (page: Page) => page.withClosedRoots<readonly Over[]>(OVER_FIELDS)

/** The same in the order of the text. */
const inOrder = async (page: Page) =>
  [...(await over(page))].sort((one, other) => one[3] - other[3] || one[2] - other[2])

const isField = ({ name }: Editor): boolean => name === 'textarea' || name === 'controlled'
/** As they are drawn: marks follow their words once a frame. */
async function allMarks(page: Page, editor: Editor): Promise<readonly (readonly [string, string])[]> {
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
  return isField(editor) ? (await over(page)).map(([level, words]) => [level, words]) : marked(page)
}

const waitForMarks = (page: Page, editor: Editor, count: number) =>
  until(`${count} marks`, async () => (await allMarks(page, editor)).length === count)

/** What the page has in and around its editor. */
const outside = (page: Page, { editor }: Editor) =>
  page.evaluate<string>(`document.querySelector(${JSON.stringify(editor)}).parentElement.outerHTML`)

describe.each(EDITORS)('what was found in $name', (editor) => {
  it('is underlined where it stands', async () => {
    await inTab(world, editor.url, async (page) => {
      await write(page, editor, RISKY)
      await waitForIndicator(page, /Stop and look/)
      await waitForMarks(page, editor, 2)
      expect(await allMarks(page, editor)).toEqual([
        ['remind', 'was a pain in the neck'],
        ['stop', 'Aisha Abdi'],
      ])
    })
  })

  it('stays underlined while words are written behind it, and no longer when a letter is added to it', async () => {
    await inTab(world, editor.url, async (page) => {
      await write(page, editor, 'We saw Aisha Abdi')
      await waitForMarks(page, editor, 1)
      await page.type('.')
      await waitForHeld(page, editor, 'We saw Aisha Abdi.')
      expect((await allMarks(page, editor)).map(([, words]) => words)).toEqual(['Aisha Abdi'])
      await page.press('Backspace')
      await page.type('x')
      await waitForHeld(page, editor, 'We saw Aisha Abdix')
      expect(await allMarks(page, editor)).toEqual([])
    })
  })

  it('is taken back by the person’s own undo as ever', async () => {
    await inTab(world, editor.url, async (page) => {
      await write(page, editor, 'We saw Aisha Abdi')
      await waitForMarks(page, editor, 1)
      await page.type(' today')
      await waitForHeld(page, editor, 'We saw Aisha Abdi today')
      await page.press('Control+z')
      await until(
        'the last words to go',
        async () => (await held(page, editor)) !== 'We saw Aisha Abdi today',
      )
      expect('We saw Aisha Abdi today').toContain(await held(page, editor))
    })
  })

  it('changes nothing of the editor', async () => {
    await inTab(world, editor.url, async (page) => {
      await write(page, editor, 'We saw Aisha Abd')
      const before = await outside(page, editor)
      await page.type('i')
      await waitForMarks(page, editor, 1)
      expect((await outside(page, editor)).replace('Abdi', 'Abd')).toBe(before)
    })
  })
})

describe('marks over a field', () => {
  const [textarea] = EDITORS
  if (textarea === undefined) throw new Error('There is no field to try.')

  it('lie exactly over its words, scrolled and wrapped as they are', async () => {
    await inTab(world, textarea.url, async (page) => {
      await page.evaluate(`void (document.querySelector('textarea').style.cssText =
        'width: 300px; height: 60px; padding: 7px 11px; border: 3px solid; font: 16px/20px monospace; resize: none')`)
      await write(page, textarea, `${RISKY}. ${'We read on and on. '.repeat(8)}`)
      const [left, top, letter] = await page.evaluate<[number, number, number]>(`(() => {
        const box = document.querySelector('textarea').getBoundingClientRect()
        const pen = document.createElement('canvas').getContext('2d')
        pen.font = '16px monospace'
        return [box.left, box.top, pen.measureText('x'.repeat(100)).width / 100]
      })()`)
      await until('the marks to follow', async () => {
        // A browser that has just been typed in goes back to the caret.
        await page.evaluate(`void (document.querySelector('textarea').scrollTop = 4)`)
        const [name, rest] = await inOrder(page)
        if (name === undefined || rest === undefined) return false
        const isLeft = Math.abs(name[2] - (left + 14)) < 1
        // Letters stand in the middle of their line.
        const isDown = Math.abs(name[3] - (top + 10 - 4)) < 4
        return isLeft && isDown && Math.abs(rest[2] - name[2] - letter * 'Aisha Abdi '.length) < 1
      })
    })
  })
})
