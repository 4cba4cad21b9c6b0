import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Box, overlap } from '../../src/warning/place'
import type { Page } from './driver/driver'
import { allOf, until } from './driver/place'
import { pill, waitForIndicator, waitForPill } from './seen'
import { addressOf, enter, SURFACES, type Surface, surfaceOf, wordsIn } from './surfaces'
import { inTab, onPage, openWorld, type World } from './world'

/** The indicator beside every composer: out of the way of what is written and pressed. */

const RISKY = 'Aisha Abdi was a pain in the neck today'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

/** One surface of each site; of the first three, all. In a frame, places are told by the frame's own corner. */
const cases = SURFACES.filter(({ editor }) => !editor.includes('iframe'))
  .filter(
    ({ site }, index, all) =>
      ['facebook', 'x', 'instagram'].includes(site) ||
      all.findIndex((other) => other.site === site) === index,
  )
  .map((surface) => ({ name: `${surface.site} ${surface.name}`, surface }))

const BOX = `({ left, top, width, height }) => ({ left, top, width, height })`

const PILLS = `(...roots) =>
  roots
    .map((root) => root.querySelector('.pill'))
    .filter((pill) => pill?.checkVisibility())
    .map((pill) => (${BOX})(pill.getBoundingClientRect()))`

const IS_OPEN = `(...roots) => roots.some((root) => root.querySelector('.panel')?.matches(':popover-open'))`

/** Something of the page at the same place, for the mouse to find: presses go through it. */
const showWhere = ({ left, top, width, height }: Box) => `(() => {
  const where = document.createElement('p')
  where.id = 'where'
  where.style.cssText = 'position: fixed; margin: 0; pointer-events: none; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px'
  document.body.append(where)
})()`

/** The boxes of the draft's lines and of the control. */
function occupied(page: Page, { editor, control }: Surface): Promise<Box[]> {
  return page.evaluate<Box[]>(`(() => {
    const range = document.createRange()
    range.selectNodeContents(${allOf(editor)}[0])
    const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT)
    const boxes = ${allOf(control)}.flatMap((control) => [...control.getClientRects()])
    while (walker.nextNode()) {
      range.selectNodeContents(walker.currentNode)
      boxes.push(...range.getClientRects())
    }
    return boxes.map(${BOX})
  })()`)
}

async function write(page: Page, surface: Surface): Promise<void> {
  await enter(page, surface)
  await page.type(RISKY)
  await waitForIndicator(page, /Stop and look/)
}

describe.each(cases)('the indicator on $name', ({ surface }) => {
  it('covers neither the draft nor the control', async () => {
    await inTab(world, addressOf(surface), async (page) => {
      await write(page, surface)
      const box = await waitForPill(page)
      const covered = (await occupied(page, surface)).filter((other) => overlap(box, other))
      expect(covered).toEqual([])
    })
  })
})

describe('the indicator', () => {
  const surface = surfaceOf('facebook', 'post')

  it('stands beside another without lying over it', async () => {
    const [chat, comment] = [surfaceOf('facebook', 'chat'), surfaceOf('facebook', 'comment')]
    await onPage(world, addressOf(chat), async (page) => {
      await write(page, chat)
      // A story whose comments reach below the chat, level with the box in it.
      await page.evaluate(
        `void (document.querySelector('form[role="presentation"]').style.cssText = 'position: fixed; right: 136px; bottom: 55px; width: 500px')`,
      )
      await enter(page, comment)
      await page.type(RISKY)
      const [one, other] = await until('two indicators', async () => {
        const all = await page.withClosedRoots<Box[]>(PILLS)
        return all.length === 2 && all
      })
      if (!one || !other) throw new Error('There are no two.')
      expect(overlap(one, other)).toBeNull()
    })
  })

  it('changes nothing of the page’s layout', async () => {
    await onPage(world, addressOf(surface), async (page) => {
      await enter(page, surface)
      const size = `[document.documentElement.scrollWidth, document.documentElement.scrollHeight, document.querySelector('${surface.editor}').getBoundingClientRect().width]`
      const before = await page.evaluate(size)
      await page.type('Lovely day')
      await waitForIndicator(page, /Nothing found/)
      expect(await page.evaluate(size)).toEqual(before)
    })
  })

  it('is away while the composer is', async () => {
    await onPage(world, addressOf(surface), async (page) => {
      await write(page, surface)
      await waitForPill(page)
      const hide = (hidden: boolean) =>
        page.evaluate(
          `void (document.querySelector('${surface.editor}').style.display = '${hidden ? 'none' : ''}')`,
        )
      await hide(true)
      await until('the indicator to go', async () => (await pill(page)) === null)
      await hide(false)
      await waitForPill(page)
    })
  })

  it('lists what was found when it is pressed, and leaves the focus in the draft', async () => {
    await onPage(world, addressOf(surface), async (page) => {
      await write(page, surface)
      await page.evaluate(showWhere(await waitForPill(page)))
      await page.click('#where')
      await until('the list', () => page.withClosedRoots<boolean>(IS_OPEN))
      await page.type('!')
      expect(await wordsIn(page, surface)).toBe(`${RISKY}!`)
      await page.press('Escape')
      await until('the list to close', async () => !(await page.withClosedRoots<boolean>(IS_OPEN)))
      expect(await wordsIn(page, surface)).toBe(`${RISKY}!`)
    })
  })
})
