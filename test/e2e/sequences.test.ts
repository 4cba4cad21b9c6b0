import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chanceFrom } from './chance'
import { findWrongs, newStory, takeSteps } from './sequence'
import { addressOf, SURFACES } from './surfaces'
import { inTab, openWorld, type World } from './world'

/**
 * People do anything in any order. E2E_SEQUENCES says how many sequences there are, spread evenly over all surfaces,
 * E2E_SEED where they begin; a failure names the seed that brings it back. `npm run sequences` sums many up.
 */

const FIRST_SEED = Number(process.env.E2E_SEED ?? 1)
const SEQUENCES = Number(process.env.E2E_SEQUENCES ?? 40)
const STEPS = 10

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

/**
 * Where somebody who comes and goes finds the box again, and what stands in it is one text: not behind a step, in a frame
 * that the page makes anew, on a page that is left with the story, or in several boxes.
 */
const REACHED = SURFACES.filter(
  ({ name, steps, editor }) =>
    steps === undefined && !editor.includes('iframe') && name !== 'story' && name !== 'thread',
)

const seeds = Array.from({ length: SEQUENCES }, (_, index) => FIRST_SEED + index).flatMap((seed) => {
  const surface = REACHED[seed % REACHED.length]
  return surface ? [[seed, `${surface.site} ${surface.name}`, surface] as const] : []
})

describe('random sequences', () => {
  it.each(seeds)(
    'seed %i on %s: nothing unchecked, nothing twice, nothing lost',
    async (seed, _, surface) => {
      await inTab(world, addressOf(surface), async (page) => {
        const scene = { page, surface, chance: chanceFrom(seed), story: newStory() }
        const told = () => scene.story.steps.join(', ')
        await takeSteps(scene, STEPS).catch((error: unknown) => {
          throw new Error(`stuck: ${told()}`, { cause: error })
        })
        expect(await findWrongs(scene), told()).toEqual([])
      })
    },
  )
})
