import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { askFrom } from './ask'
import { choose } from './choose'
import type { Page } from './driver/driver'
import { until } from './driver/place'
import { expectOnly, rewrite, write } from './journeys'
import { look, waitForDialog, waitForIndicator, waitForNoDialog } from './seen'
import { addressOf, gesture, published, settle, surfaceOf, waitForPublished, wordsIn } from './surfaces'
import { OPTIONS_PAGE, onPage, openSettings, openWorld, type World } from './world'

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

const ask = <Answer>(kind: string, request: object): Promise<Answer> => askFrom(options, kind, request)

interface Kept {
  readonly settings: { readonly notPupils: readonly { readonly phrase: string }[] }
}
const kept = async (): Promise<string[]> =>
  (await ask<Kept>('read-settings', {})).settings.notPupils.map(({ phrase }) => phrase)

beforeEach(async () => {
  for (const phrase of await kept()) await ask('unsay-not-pupil', { phrase })
})

/** Removes a name as a person does, and waits until it is kept so. */
async function removeInSettings(phrase: string): Promise<void> {
  const page = await openSettings(world)
  const remove = `#not-pupils button[aria-label="Remove ${phrase}"]`
  await until(`${phrase} in the settings`, () =>
    page.evaluate<boolean>(`document.querySelector(${JSON.stringify(remove)}) !== null`),
  )
  // By keyboard: the sections above are still filling, and what is below them moves.
  await page.evaluate(`document.querySelector(${JSON.stringify(remove)}).focus()`)
  await page.press('Enter')
  await until('it to be gone', async () => !(await kept()).includes(phrase))
  await page.close()
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

      await removeInSettings('Aisha')
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
      expect(await wordsIn(page, surface)).toBe('Well done to a pupil for singing')
      await choose(page, 'Post now')
      await expectOnly(page, surface, 'Well done to a pupil for singing')
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
      await expectOnly(page, surface, 'Well done to a pupil for singing today')
    })
  })
})

/** Makes the page refuse every change that is announced to its editor, until told otherwise. */
const REFUSE = `(() => {
  window.refusing = new AbortController()
  const refuse = (event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  for (const type of ['beforeinput', 'paste']) window.addEventListener(type, refuse, { capture: true, signal: window.refusing.signal })
})()`

describe('an editor that takes no fix', () => {
  const surface = surfaceOf('facebook', 'post')

  it('has its draft left alone, and the words are offered to be copied', async () => {
    const text = 'Well done Aisha Abdi for singing'
    await onPage(world, addressOf(surface), async (page) => {
      await write(page, surface, text)
      await page.evaluate(`void ${REFUSE}`)
      await gesture(page, surface, 'click')
      await waitForDialog(page)
      await choose(page, 'Change to “a pupil”')
      await until('the words', async () => (await look(page)).dialog?.includes('so your draft is as it was'))
      expect(await wordsIn(page, surface)).toBe(text)
      await choose(page, 'Copy')
      await until('the copy', async () => (await look(page)).dialog?.includes('Copied.'))
      await page.press('Escape')
      await waitForNoDialog(page)
      await page.evaluate('window.refusing.abort()')
      await page.press('End')
      await page.press('Control+v')
      await expect.poll(() => wordsIn(page, surface)).toBe(`${text}to a pupil`)
      expect(await published(page)).toEqual([])
    })
  })
})

/** Where a button of the open panel, or the pill that opens it, is; `null` while it isn’t there. */
const spotOf = (words: string) => `(...roots) => {
  const words = ${JSON.stringify(words)}
  const all = roots.flatMap((root) => [...root.querySelectorAll('.panel:popover-open button, .stand:popover-open .pill')])
  const found = all.find((button) => words === '' ? button.matches('.pill') : button.textContent === words)
  if (!found) return null
  found.scrollIntoView({ block: 'nearest' })
  const { left, top, width, height } = found.getBoundingClientRect()
  return { left, top, width, height }
}`
/** The pill has other words each time. */
const PILL = ''

interface Spot {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Presses what no script of the page can reach with the mouse: something of the page stands at its place meanwhile. */
async function pressSpot(page: Page, words: string): Promise<void> {
  const spot = await until(`“${words}” in the panel`, () => page.withClosedRoots<Spot | null>(spotOf(words)))
  const { left, top, width, height } = spot
  await page.evaluate(`(() => {
    document.getElementById('spot')?.remove()
    const spot = document.createElement('p')
    spot.id = 'spot'
    spot.style.cssText = 'position: fixed; margin: 0; pointer-events: none; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px'
    document.body.append(spot)
  })()`)
  await page.click('#spot')
  await page.evaluate(`document.getElementById('spot').remove()`)
}

describe.each(SURFACES)('the panel beside the draft on $name', ({ surface }) => {
  const beside = (text: string, act: (page: Page) => Promise<void>): Promise<void> =>
    onPage(world, addressOf(surface), async (page) => {
      await write(page, surface, text)
      await waitForIndicator(page, /Stop and look/)
      await pressSpot(page, PILL)
      await act(page)
    })

  it('takes “not in this post”, and the caret stays where it was', async () => {
    await beside(GIVEN, async (page) => {
      await pressSpot(page, 'This isn’t a pupil')
      await pressSpot(page, 'Not in this post')
      await waitForIndicator(page, /Nothing found/)
      await page.type(' today')
      expect(await wordsIn(page, surface)).toBe(`${GIVEN} today`)
      await gesture(page, surface, 'click')
      await expectOnly(page, surface, `${GIVEN} today`)
    })
  })

  it('changes the draft in the editor', async () => {
    await beside('Well done Aisha Abdi for singing', async (page) => {
      await pressSpot(page, 'Change to “a pupil”')
      await waitForIndicator(page, /Nothing found/)
      await gesture(page, surface, 'click')
      await expectOnly(page, surface, 'Well done to a pupil for singing')
    })
  })
})
