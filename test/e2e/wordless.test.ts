import { afterAll, beforeAll, expect, it } from 'vitest'
import { replicaUrl } from '../../tools/replicas/sites'
import { HILL, published, settle, waitForPublished } from './surfaces'
import { onPage, openWorld, type World } from './world'

/** Where there is nowhere to write, nothing is held. */

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

it('leaves a story alone that is a picture without words', async () => {
  await onPage(world, replicaUrl('instagram', { page: 'story' }), async (page) => {
    await page.upload('[data-file="story"]', [HILL])
    await page.click('[data-control="story"]')
    await waitForPublished(page, 1)
    await settle(page)
    expect(await published(page)).toMatchObject([{ surface: 'story', text: '', trusted: true }])
  })
})
