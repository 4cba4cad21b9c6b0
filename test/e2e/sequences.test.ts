import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chanceFrom } from './chance'
import { findWrongs, newStory, takeSteps } from './sequence'
import { addressOf, SURFACES } from './surfaces'
import { onPage, openWorld, type World } from './world'

/**
 * People do anything in any order. E2E_SEQUENCES says how many sequences each replica gets, E2E_SEED where they begin;
 * a failure names the seed that brings it back.
 */

const SEQUENCES = Number(process.env.E2E_SEQUENCES ?? 5)
const FIRST_SEED = Number(process.env.E2E_SEED ?? 1)
const STEPS = 10

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

describe.each([...new Set(SURFACES.map((surface) => surface.site))])('random sequences on %s', (site) => {
  const seeds = Array.from({ length: SEQUENCES }, (_, index) => FIRST_SEED + index)

  it.each(seeds)('seed %i: nothing unchecked, nothing twice, nothing lost', async (seed) => {
    const chance = chanceFrom(seed)
    const surface = chance.pick(SURFACES.filter((each) => each.site === site))
    await onPage(world, addressOf(surface), async (page) => {
      const scene = { page, surface, chance, story: newStory() }
      const told = () => `${surface.name}: ${scene.story.steps.join(', ')}`
      await takeSteps(scene, STEPS).catch((error: unknown) => {
        throw new Error(told(), { cause: error })
      })
      expect(await findWrongs(scene), told()).toEqual([])
    })
  })
})
