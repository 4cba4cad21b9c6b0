import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chanceFrom } from './chance'
import { browserName } from './driver/open'
import { newStory } from './sequence/scene'
import { takeSteps } from './sequence/steps'
import { findWrongs, publishedIn } from './sequence/wrongs'
import { addressOf, SURFACES } from './surfaces'
import { inTab, openWorld, type World } from './world'

/**
 * People do anything in any order. E2E_SEQUENCES says how many sequences there are, spread evenly over all surfaces,
 * E2E_SEED where they begin; a failure names the seed that brings it back. `npm run sequences` sums many up.
 */

declare module 'vitest' {
  interface TaskMeta {
    /** For the sum: how often the person was asked, and how much went out. */
    asked?: number
    published?: number
  }
}

const SEQUENCES = Number(process.env.E2E_SEQUENCES ?? 40)
/** One browser goes on where the other ends, so that every surface has its turn. */
const FIRST_SEED = Number(process.env.E2E_SEED ?? (browserName === 'firefox' ? SEQUENCES + 1 : 1))
const STEPS = 10

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

const seeds = Array.from({ length: SEQUENCES }, (_, index) => FIRST_SEED + index).flatMap((seed) => {
  const surface = SURFACES[seed % SURFACES.length]
  return surface ? [[seed, `${surface.site} ${surface.name}`, surface] as const] : []
})

describe('random sequences', () => {
  it.for(seeds)(
    'seed %i on %s: nothing unchecked, nothing twice, nothing lost',
    async ([seed, _, surface], { task }) => {
      await inTab(world, addressOf(surface), async (page) => {
        const scene = { page, surface, chance: chanceFrom(seed), story: newStory() }
        const told = () => scene.story.steps.join(', ')
        await takeSteps(scene, STEPS).catch((error: unknown) => {
          throw new Error(`stuck: ${told()}`, { cause: error })
        })
        task.meta.asked = scene.story.asked
        task.meta.published = (await publishedIn(scene)).length
        const wrongs = await findWrongs(scene)
        // The sum counts by these words.
        expect(wrongs, [...wrongs, told()].join('\n')).toEqual([])
      })
    },
  )
})
