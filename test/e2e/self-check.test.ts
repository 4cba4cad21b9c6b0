import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Breakage, breakExtension } from './broken'
import { RISKY, write } from './journeys'
import { waitForDialog } from './seen'
import { addressOf, firstWay, gesture, type Surface, waitForPublished } from './surfaces'
import { WIRED_SURFACES } from './wired'
import { inTab, openWorld, type World } from './world'

/**
 * The lock notices when the gate finds nothing any more: each site's file broken on purpose, or no gate at all.
 * `npm run self-check` goes through every surface of every site with requests; `npm test` through one of each site.
 */

const isWhole = process.env.SELF_CHECK === 'all'
const sample = WIRED_SURFACES.filter(
  ({ site }, index) => WIRED_SURFACES.findIndex((one) => one.site === site) === index,
)
const surfaces = (isWhole ? WIRED_SURFACES : sample).map(
  (surface) => [`${surface.site} ${surface.name}`, surface] as const,
)
const breakages: readonly Breakage[] = isWhole ? ['selectors', 'gate'] : ['selectors']

const mayHold = process.env.E2E_BROWSER === 'firefox'
const SAYS = mayHold ? 'holding it for you' : 'went out before Second Look could check it'

describe.each(breakages)('with no working %s', (breakage) => {
  let world: World
  let broken: ReturnType<typeof breakExtension>
  beforeAll(async () => {
    broken = breakExtension(inject('extension'), breakage)
    world = await openWorld(broken.folder)
  })
  afterAll(async () => {
    await world?.close()
    broken?.remove()
  })

  const sent = (surface: Surface): number => {
    const { host } = new URL(addressOf(surface))
    return world.stage.requests.filter((request) => request.wired && request.host === host).length
  }

  it.each(surfaces)('the lock notices on %s', async (_, surface) => {
    const before = sent(surface)
    await inTab(world, addressOf(surface), async (page) => {
      await write(page, surface, RISKY)
      await gesture(page, surface, firstWay(surface))
      await waitForPublished(page, 1)
      expect(await waitForDialog(page)).toContain(SAYS)
      if (mayHold) expect(sent(surface)).toBe(before)
      await page.press('Escape')
    })
  })
})
