import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  CLEAN,
  expectCleanUntouched,
  expectHeldThenEdited,
  expectPostedAnyway,
  postAnyway,
  RISKY,
  write,
} from './journeys'
import { kindOf } from './kind-of'
import { waitForDialog } from './seen'
import { addressOf, firstWay, gesture, published, SURFACES, waitForPublished } from './surfaces'
import { inTab, openWorld, type World } from './world'

/**
 * Every surface of every replica, by every gesture: held when risky, untouched when not, and published once. Run for
 * some hundred surfaces and gestures, so that each asks only what may differ there; the table of docs/sites.md is made
 * of it (`npm run sites-table`, which goes by the titles).
 */

declare module 'vitest' {
  interface TaskMeta {
    /** As what the editor was found, for the table: `site/kind`. */
    kind?: string | undefined
  }
}

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

const surfaces = SURFACES.map((surface) => [`${surface.site} ${surface.name}`, surface] as const)
const gestures = surfaces.flatMap(([name, surface]) =>
  surface.gestures.map((way) => [`${name}, ${way}`, surface, way] as const),
)

describe.each(gestures)('%s', (_, surface, way) => {
  it('holds a risky draft, and publishes what the person makes of it once', async () => {
    await inTab(world, addressOf(surface), (page) => expectHeldThenEdited(page, surface, way))
  })
})

describe.each(surfaces)('%s', (_, surface) => {
  const way = firstWay(surface)

  it('lets a clean draft through on the person’s own gesture, once', async ({ task }) => {
    await inTab(world, addressOf(surface), (page) =>
      expectCleanUntouched(page, surface, way, async () => {
        task.meta.kind = await kindOf(page, surface)
      }),
    )
  })

  it('publishes a risky draft once when the person says so', async () => {
    await inTab(world, addressOf(surface), (page) => expectPostedAnyway(page, surface, way))
  })
})

const besides = surfaces.flatMap(([name, surface]) =>
  (surface.beside ?? []).map((field) => [`${name}, ${field}`, surface, field] as const),
)

describe.each(besides)('%s', (_, surface, field) => {
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
