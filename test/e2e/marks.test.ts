import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overlap } from '../../src/warning/place'
import type { Page } from './driver/driver'
import { until } from './driver/place'
import { EDITORS, type Editor, held, waitForHeld } from './fixing'
import { hover, marksIn, waitForCard, waitForMarks, waitForNoCard, wordsMarked, write } from './marking'
import { inTab, openWorld, type World } from './world'

/** What was found is underlined where it stands, and the editor is none the wiser. */

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

/** What the page has in and around its editor. */
const around = (page: Page, { editor }: Editor) =>
  page.evaluate<string>(`document.querySelector(${JSON.stringify(editor)}).parentElement.outerHTML`)

const hasFocus = (page: Page, { editor }: Editor) =>
  page.evaluate<boolean>(`document.querySelector(${JSON.stringify(editor)}).contains(document.activeElement)`)

describe.each(EDITORS)('what was found in $name', (editor) => {
  function written(text: string, act: (page: Page) => Promise<void>): Promise<void> {
    return inTab(world, editor.url, async (page) => {
      await write(page, editor, text)
      await act(page)
    })
  }

  it('is underlined where it stands, by its level', async () => {
    await written('Aisha Abdi was a pain in the neck today', async (page) => {
      const marks = await waitForMarks(page, editor, 2)
      expect(marks.map(({ level, words }) => [level, words])).toEqual([
        ['stop', 'Aisha Abdi'],
        ['remind', 'was a pain in the neck'],
      ])
    })
  })

  it('stays underlined while words are written behind it, and no longer when a letter is added to it', async () => {
    await written('We saw Aisha Abdi', async (page) => {
      await waitForMarks(page, editor, 1)
      await page.type('.')
      await waitForHeld(page, editor, 'We saw Aisha Abdi.')
      expect(await wordsMarked(page, editor)).toEqual(['Aisha Abdi'])
      await page.press('Backspace')
      await page.type('x')
      await waitForHeld(page, editor, 'We saw Aisha Abdix')
      expect(await wordsMarked(page, editor)).toEqual([])
    })
  })

  it('leaves the person’s own undo as it is', async () => {
    await written('We saw Aisha Abdi', async (page) => {
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

  it('is marked without a change to the editor', async () => {
    await written('We saw Aisha Abd', async (page) => {
      const before = await around(page, editor)
      await page.type('i')
      await waitForMarks(page, editor, 1)
      expect((await around(page, editor)).replace('Abdi', 'Abd')).toBe(before)
    })
  })

  it('is explained where the mouse rests on it, and put right from there', async () => {
    await written('We saw Aisha Abdi sing', async (page) => {
      const [mark] = await waitForMarks(page, editor, 1)
      if (mark === undefined) throw new Error('Nothing is marked.')
      await hover(page, mark)
      const card = await waitForCard(page)
      expect(card.words).toContain('Stop and look')
      expect(card.focused).toBeNull()
      expect(overlap(card, mark)).toBeNull()
      expect(await hasFocus(page, editor)).toBe(true)
      await page.point(card.left + card.width / 2, card.top + 20)
      await page.point(2, 400)
      await waitForNoCard(page)
    })
  })

  it('is explained and put right by keyboard', async () => {
    await written('We saw Aisha Abdi sing', async (page) => {
      await waitForMarks(page, editor, 1)
      await page.press('F8')
      await until(
        'a button to have the focus',
        async () => (await waitForCard(page)).focused === 'Change to “a pupil”',
      )
      await page.press('Enter')
      await waitForHeld(page, editor, 'We saw a pupil sing')
      await waitForNoCard(page)
      await until('nothing to be marked', async () => (await marksIn(page, editor)).length === 0)
      await until('the focus to be in the editor', () => hasFocus(page, editor))
    })
  })

  it('lets the person go on writing where they were after Escape', async () => {
    await written('We saw Aisha Abdi', async (page) => {
      await waitForMarks(page, editor, 1)
      await page.press('F8')
      await until('a button to have the focus', async () => (await waitForCard(page)).focused)
      await page.press('Escape')
      await waitForNoCard(page)
      await page.type(' sing')
      await waitForHeld(page, editor, 'We saw Aisha Abdi sing')
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
      await write(
        page,
        textarea,
        `Aisha Abdi was a pain in the neck today. ${'We read on and on. '.repeat(8)}`,
      )
      const [left, top, letter] = await page.evaluate<[number, number, number]>(`(() => {
        const box = document.querySelector('textarea').getBoundingClientRect()
        const pen = document.createElement('canvas').getContext('2d')
        pen.font = '16px monospace'
        return [box.left, box.top, pen.measureText('x'.repeat(100)).width / 100]
      })()`)
      await until('the marks to follow', async () => {
        // A browser that has just been typed in goes back to the caret.
        await page.evaluate(`void (document.querySelector('textarea').scrollTop = 4)`)
        const [name, rest] = await marksIn(page, textarea)
        if (name === undefined || rest === undefined) return false
        const isLeft = Math.abs(name.left - (left + 14)) < 1
        // Letters stand in the middle of their line.
        const isDown = Math.abs(name.top - (top + 10 - 4)) < 4
        return isLeft && isDown && Math.abs(rest.left - name.left - letter * 'Aisha Abdi '.length) < 1
      })
    })
  })
})
