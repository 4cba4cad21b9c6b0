import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from './driver/driver'
import { until } from './driver/place'
import { expectOnly, rewrite, write } from './journeys'
import { look, waitForDialog, waitForNoDialog } from './seen'
import { addressOf, gesture, published, settle, surfaceOf, waitForPublished, wordsIn } from './surfaces'
import { OPTIONS_PAGE, onPage, openWorld, type World } from './world'

/** What the author says of a name, in the warning, with real keys: for one draft, for good, and taken back. */

const SURFACES = [surfaceOf('facebook', 'post'), surfaceOf('x', 'post')].map((surface) => ({
  name: `${surface.site} ${surface.name}`,
  surface,
}))

/** Names a pupil of the fictional school by the first name. */
const GIVEN = 'Aisha from Year 5 was a joy in assembly'
const FULL = 'Aisha Abdi sang so well'

let world: World
let options: Page
beforeAll(async () => {
  world = await openWorld()
  options = await world.driver.openExtension(OPTIONS_PAGE)
})
afterAll(() => world?.close())

const ask = <Answer>(kind: string, request: object): Promise<Answer> =>
  options.evaluate<Answer>(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ kind, request })})`,
  )

interface Kept {
  readonly settings: { readonly notPupils: readonly { readonly phrase: string }[] }
}
const kept = async (): Promise<string[]> =>
  (await ask<Kept>('read-settings', {})).settings.notPupils.map(({ phrase }) => phrase)

beforeEach(async () => {
  for (const phrase of await kept()) await ask('unsay-not-pupil', { phrase })
})

/** What stands above the answers is reached the other way round: beyond the last one Firefox leaves the page. */
const ABOVE = new Set(['This isn’t a pupil', 'Change to “a pupil”'])

/** Goes to a button of the dialog as a person without a mouse does. */
async function goTo(page: Page, label: string): Promise<void> {
  for (let step = 0; step < 10; step++) {
    if ((await look(page)).focused?.trim() === label) return
    await page.press(ABOVE.has(label) ? 'Shift+Tab' : 'Tab')
  }
  throw new Error(`There is no way to “${label}”: ${JSON.stringify(await look(page))}`)
}

async function choose(page: Page, label: string): Promise<void> {
  await until(`“${label}”`, async () => (await look(page)).dialog?.includes(label))
  await goTo(page, label)
  await page.press('Enter')
}

const waitForClear = (page: Page) =>
  until('nothing to be left', async () => (await look(page)).dialog?.includes('Nothing left'))

describe.each(SURFACES)('“This isn’t a pupil” on $name', ({ surface }) => {
  const held = (text: string, act: (page: Page) => Promise<void>): Promise<void> =>
    onPage(world, addressOf(surface), async (page) => {
      await write(page, surface, text)
      await gesture(page, surface, 'click')
      await waitForDialog(page)
      await act(page)
    })

  it('lets one draft go, once, when the person then says so, and holds the next', async () => {
    await held(GIVEN, async (page) => {
      await choose(page, 'This isn’t a pupil')
      await choose(page, 'Not in this post')
      await waitForClear(page)
      await until('the focus on the way back', async () => (await look(page)).focused === 'Back to my draft')
      await settle(page)
      expect(await published(page)).toEqual([])
      await choose(page, 'Post now')
      await expectOnly(page, surface, GIVEN)
      expect(await kept()).toEqual([])

      await write(page, surface, GIVEN)
      await gesture(page, surface, 'click')
      expect(await waitForDialog(page)).toContain('Aisha')
    })
  })

  it('keeps what was said of the draft while it is written on, and no longer', async () => {
    await held(GIVEN, async (page) => {
      await choose(page, 'This isn’t a pupil')
      await choose(page, 'Not in this post')
      await waitForClear(page)
      await page.press('Escape')
      await waitForNoDialog(page)
      expect(await wordsIn(page, surface)).toBe(GIVEN)
      await page.type(' today')
      await gesture(page, surface, 'click')
      await expectOnly(page, surface, `${GIVEN} today`)
    })
  })

  it('never asks again of a name that it was said of for good, until that is taken back', async () => {
    await held(GIVEN, async (page) => {
      await choose(page, 'This isn’t a pupil')
      await choose(page, 'Never for “Aisha”')
      await waitForClear(page)
      await choose(page, 'Post now')
      await waitForPublished(page, 1)
      expect(await kept()).toEqual(['Aisha'])

      await write(page, surface, `${GIVEN}!`)
      await gesture(page, surface, 'click')
      await waitForPublished(page, 2)

      await write(page, surface, FULL)
      await gesture(page, surface, 'click')
      expect(await waitForDialog(page)).toContain('Aisha Abdi')
      await page.press('Escape')
      await waitForNoDialog(page)

      await ask('unsay-not-pupil', { phrase: 'Aisha' })
      await rewrite(page, surface, `${GIVEN}?`)
      await gesture(page, surface, 'click')
      expect(await waitForDialog(page)).toContain('Aisha')
    })
  })

  it('asks twice before a full name counts for nobody', async () => {
    await held(FULL, async (page) => {
      await choose(page, 'This isn’t a pupil')
      await choose(page, 'Never for “Aisha Abdi”')
      await until('the second question', async () =>
        (await look(page)).dialog?.includes('“Aisha Abdi” is the full name of a pupil on your list'),
      )
      expect(await kept()).toEqual([])
      await choose(page, 'Yes, never for “Aisha Abdi”')
      await waitForClear(page)
      expect(await kept()).toEqual(['Aisha Abdi'])
    })
  })

  it('changes the draft in the editor at one press, and publishes the new words', async () => {
    await held('Well done Aisha Abdi for singing', async (page) => {
      await choose(page, 'Change to “a pupil”')
      await waitForClear(page)
      expect((await look(page)).dialog).toContain('Changed in your draft')
      await until('the focus on the way back', async () => (await look(page)).focused === 'Back to my draft')
      expect(await wordsIn(page, surface)).toBe('Well done a pupil for singing')
      await choose(page, 'Post now')
      await expectOnly(page, surface, 'Well done a pupil for singing')
    })
  })

  it('gives the changed draft back to be written on', async () => {
    await held('Well done Aisha Abdi for singing', async (page) => {
      await choose(page, 'Change to “a pupil”')
      await waitForClear(page)
      await choose(page, 'Back to my draft')
      await waitForNoDialog(page)
      await page.press('End')
      await page.type(' today')
      await gesture(page, surface, 'click')
      await expectOnly(page, surface, 'Well done a pupil for singing today')
    })
  })
})
