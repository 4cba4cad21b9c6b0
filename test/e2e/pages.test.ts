import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { askFrom } from './ask'
import { press, waitForWords } from './hands'
import { expectHeldThenEdited } from './journeys'
import { addressOf, surfaceOf } from './surfaces'
import { onPage, openEmptyWorld, openOurs, openSettings, type World } from './world'

/** A person sets everything up by hand, from nothing, and is warned on each site. */

const ROLL = resolve(import.meta.dirname, '../fixtures/roll.csv')
const POPUP_PAGE = 'src/pages/popup/index.html'

let world: World
beforeAll(async () => {
  world = await openEmptyWorld()
})
afterAll(() => world?.close())

it('takes the school and the pupil list in the settings', async () => {
  const page = await openSettings(world)
  await page.click('#school input[type="text"]')
  await page.type('Meadowbrook Academy')
  await waitForWords(page, /Saved on this computer/)
  await page.upload('#pupils input[type="file"]', [ROLL])
  await waitForWords(page, /Please look whether this is right/)
  await press(page, 'Use this list')
  await waitForWords(page, /Saved: \d+ pupils/)
  // Nobody posts in the second in which the list was saved: it is compiled by then.
  await askFrom(page, 'check-draft', { draft: { text: 'The kettle is on' } })
  await page.close()
})

describe('then', () => {
  const surfaces = [surfaceOf('facebook', 'post'), surfaceOf('x', 'post'), surfaceOf('instagram', 'comment')]

  it.each(surfaces.map((surface) => ({ site: surface.site, surface })))(
    'is warned on $site',
    async ({ surface }) => {
      await onPage(world, addressOf(surface), (page) => expectHeldThenEdited(page, surface, 'click'))
    },
  )

  it('can check a text in the popup', async () => {
    const page = await openOurs(world.driver, POPUP_PAGE)
    await page.click('textarea')
    await page.type('Aisha Abdi was a pain in the neck today')
    await press(page, 'Check')
    await waitForWords(page, /names a pupil/)
    await page.close()
  })

  it('finds the list gone after everything was deleted', async () => {
    const page = await openSettings(world)
    await press(page, 'Delete everything…')
    await press(page, 'Yes, delete everything')
    await waitForWords(page, /Everything was deleted/)
    await waitForWords(page, /There is no list yet/)
    await page.close()
  })
})
