import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ChromiumPage } from './driver/chromium'
import type { Page } from './driver/driver'
import { browserName } from './driver/open'
import { until } from './driver/place'
import { EDITORS, type Editor } from './fixing'
import { waitForMarks, wordsMarked, write } from './marking'
import { waitForIndicator, waitForPill } from './seen'
import { addressOf, enter, surfaceOf } from './surfaces'
import { inTab, onPage, openWorld, type World } from './world'

/** Marks on pages that write, scale or rebuild in their own ways. */

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

function editorNamed(name: string): Editor {
  const found = EDITORS.find((editor) => editor.name === name)
  if (found === undefined) throw new Error(`There is no editor “${name}”.`)
  return found
}

const TEXTAREA = editorNamed('textarea')
const NAME = 'Aisha Abdi'

/** The field as a page may have it: 14 px of border and padding, letters all of one width. */
async function dress(page: Page, { field = '', page: around = '' }: Manner): Promise<void> {
  await until('the editor', () => page.evaluate<boolean>(`window.model !== undefined`))
  await page.evaluate(`void (() => {
    document.querySelector('textarea').style.cssText =
      'width: 400px; height: 60px; padding: 11px; border: 3px solid; font: 16px/20px monospace; resize: none; ${field}'
    document.documentElement.style.cssText = '${around}'
  })()`)
}

interface Manner {
  readonly field?: string
  readonly page?: string
}

/** Where the field's inside begins and ends, and how wide one of its letters is, in the window's pixels. */
const inside = (page: Page, scale: number) =>
  page.evaluate<[number, number, number]>(`(() => {
    const { left, right } = document.querySelector('textarea').getBoundingClientRect()
    const pen = document.createElement('canvas').getContext('2d')
    pen.font = '${16 * scale}px monospace'
    return [left + 14 * ${scale}, right - 14 * ${scale}, pen.measureText('x'.repeat(100)).width / 100]
  })()`)

interface Placed extends Manner {
  readonly name: string
  readonly scale?: number
  /** Where the name begins in “We saw Aisha Abdi”. */
  at(left: number, right: number, letter: number): number
}

const PLACED: readonly Placed[] = [
  { name: 'runs from right to left', field: 'direction: rtl', at: (_, right, letter) => right - 10 * letter },
  {
    name: 'is set in spaced capitals',
    field: 'letter-spacing: 2px; text-transform: uppercase',
    at: (left, _, letter) => left + 7 * (letter + 2),
  },
  {
    name: 'has its bar on the left',
    field: 'direction: rtl; overflow-y: scroll; text-align: right',
    at: (_, right, letter) => right - 10 * letter,
  },
  {
    name: 'is in a page that enlarges itself',
    page: 'zoom: 2',
    scale: 2,
    at: (left, _, letter) => left + 7 * letter,
  },
]

describe('marks over a field', () => {
  it.each(PLACED)('lie exactly over its words where it $name', async ({ at, scale = 1, ...manner }) => {
    await inTab(world, TEXTAREA.url, async (page) => {
      await dress(page, manner)
      await write(page, TEXTAREA, `We saw ${NAME}`)
      const [mark] = await waitForMarks(page, TEXTAREA, 1)
      const [left, right, letter] = await inside(page, scale)
      expect(Math.abs((mark?.left ?? 0) - at(left, right, letter))).toBeLessThan(1)
      expect(
        Math.abs((mark?.width ?? 0) - (manner.field?.includes('2px') ? letter + 2 : letter) * 10),
      ).toBeLessThan(1)
    })
  })

  it('are away while it is turned, and back with it', async () => {
    await inTab(world, TEXTAREA.url, async (page) => {
      await dress(page, {})
      await write(page, TEXTAREA, `We saw ${NAME}`)
      await waitForMarks(page, TEXTAREA, 1)
      const turn = (by: string) =>
        page.evaluate(`void (() => {
          document.body.style.rotate = '${by}'
          dispatchEvent(new Event('resize'))
        })()`)
      await turn('8deg')
      await waitForMarks(page, TEXTAREA, 0)
      await turn('none')
      await waitForMarks(page, TEXTAREA, 1)
    })
  })

  if (browserName === 'chromium') {
    it('have the text’s own colour where the person chose the colours', async () => {
      await onPage(world, TEXTAREA.url, async (page) => {
        if (!(page instanceof ChromiumPage)) throw new Error('This is another browser.')
        const features = [{ name: 'forced-colors', value: 'active' }]
        await page.session.send('Emulation.setEmulatedMedia', { features })
        await write(page, TEXTAREA, `We saw ${NAME}`)
        await waitForMarks(page, TEXTAREA, 1)
        const line = `(...roots) => roots.flatMap((root) => [...root.querySelectorAll('.mirror mark')])
          .map((mark) => getComputedStyle(mark).textDecorationColor)`
        const text = await page.evaluate<string>(`getComputedStyle(document.querySelector('textarea')).color`)
        expect(await page.withClosedRoots<string[]>(line)).toEqual([text])
      })
    })
  }
})

/** The page puts a new editor with other words in place of the old one, and tells nobody. */
const rebuild = (page: Page, selector: string, words: string) =>
  page.evaluate(`void (() => {
    const old = document.querySelector(${JSON.stringify(selector)})
    const made = old.cloneNode(false)
    made['value' in made ? 'value' : 'textContent'] = ${JSON.stringify(words)}
    old.replaceWith(made)
  })()`)

const OTHER_WORDS = `${NAME} was a pain in the neck today`

describe('an editor that the page rebuilds without a word', () => {
  it.each(['textarea', 'plain'].map(editorNamed))('has marks in the new one: $name', async (editor) => {
    await inTab(world, editor.url, async (page) => {
      await write(page, editor, `We saw ${NAME}`)
      await waitForMarks(page, editor, 1)
      await rebuild(page, editor.editor, OTHER_WORDS)
      await waitForIndicator(page, /· 2/)
      expect(await wordsMarked(page, editor)).toEqual([NAME, 'was a pain in the neck'])
    })
  })

  it('has its indicator there, too, where another field stands before it', async () => {
    const surface = surfaceOf('mastodon', 'post')
    await onPage(world, addressOf(surface), async (page) => {
      await enter(page, surface)
      await page.type(`We saw ${NAME}`)
      await waitForIndicator(page, /Stop and look/)
      await rebuild(page, surface.editor, OTHER_WORDS)
      await waitForIndicator(page, /· 2/)
      await waitForPill(page)
    })
  })
})
