import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from './driver/driver'
import { CLEAN, expectHeldThenEdited, expectOnly, postAnyway, RISKY, write } from './journeys'
import { look, waitForDialog, waitForIndicator, waitForNoDialog } from './seen'
import {
  addressOf,
  firstWay,
  gesture,
  published,
  SURFACES,
  type Surface,
  settle,
  waitForPublished,
  wordsIn,
} from './surfaces'
import { inTab, openWorld, type World } from './world'

/** Every surface of every replica, by every gesture: held when risky, untouched when not, and published once. */

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

/** At a later step there is no caret to give back. */
async function backToWords(page: Page, { steps, editor }: Surface): Promise<void> {
  await steps?.back(page)
  await page.click(editor)
  await page.press('End')
}

const surfaces = SURFACES.map((surface) => ({ name: `${surface.site} ${surface.name}`, surface }))
const gestures = surfaces.flatMap(({ name, surface }) =>
  surface.gestures.map((way) => ({ name: `${name}, ${way}`, surface, way })),
)

describe.each(gestures)('$name', ({ surface, way }) => {
  it('lets a clean draft through on the person’s own gesture, once', async () => {
    await inTab(world, addressOf(surface), async (page) => {
      await write(page, surface, CLEAN)
      // A caption comes with a picture, and that alone is worth a thought.
      await waitForIndicator(page, /Nothing found|Worth a thought/)
      // It may still speak of the draft but for its last letters: a person looks up for a moment, too.
      await settle(page)
      await settle(page)
      await gesture(page, surface, way)
      await expectOnly(page, surface, CLEAN)
      expect(await published(page)).toMatchObject([{ trusted: true }])
    })
  })

  it('holds a risky draft, and publishes what the person makes of it once', async () => {
    await inTab(world, addressOf(surface), (page) => expectHeldThenEdited(page, surface, way))
  })

  it('publishes a risky draft once when the person says so', async () => {
    await inTab(world, addressOf(surface), async (page) => {
      await write(page, surface, RISKY)
      await gesture(page, surface, way)
      await postAnyway(page)
      await expectOnly(page, surface, RISKY)
    })
  })
})

describe.each(surfaces)('$name', ({ surface }) => {
  it('publishes a clean draft once when the press comes before the check', async () => {
    await inTab(world, addressOf(surface), async (page) => {
      await write(page, surface, CLEAN)
      await gesture(page, surface, firstWay(surface))
      await expectOnly(page, surface, CLEAN)
    })
  })

  it('keeps the draft and gives back focus and caret on Escape', async () => {
    await inTab(world, addressOf(surface), async (page) => {
      await write(page, surface, RISKY)
      await gesture(page, surface, firstWay(surface))
      await waitForDialog(page)
      expect((await look(page)).focused).toContain('Go back and edit')
      await page.press('Escape')
      await waitForNoDialog(page)
      if (surface.steps) await backToWords(page, surface)
      await page.type('.')
      await expect.poll(() => wordsIn(page, surface)).toBe(`${RISKY}.`)
      expect(await published(page)).toEqual([])
    })
  })
})

const besides = surfaces.flatMap(({ name, surface }) =>
  (surface.beside ?? []).map((field) => ({ name: `${name}, ${field}`, surface, field })),
)

describe.each(besides)('$name', ({ surface, field }) => {
  it.each(['before', 'after'])('is checked with the draft when written %s it', async (when) => {
    await inTab(world, addressOf(surface), async (page) => {
      if (when === 'after') await write(page, surface, CLEAN)
      else await surface.open(page)
      await page.click(field)
      await page.type(RISKY)
      if (when === 'before') {
        await page.click(surface.editor)
        await page.type(CLEAN)
      }
      await gesture(page, surface, firstWay(surface))
      expect(await waitForDialog(page)).toContain('Aisha Abdi')
      expect(await published(page)).toEqual([])
      await postAnyway(page)
      const [out] = await waitForPublished(page, 1)
      expect(out?.text).toContain(RISKY)
      expect(out?.text).toContain(CLEAN)
    })
  })
})
