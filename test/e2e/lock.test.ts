import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WIRED } from '../../tools/replicas/wired'
import { askFrom } from './ask'
import type { Page } from './driver/driver'
import { until } from './driver/place'
import { CLEAN, expectOnly, postAnyway, RISKY, write } from './journeys'
import { look, waitForDialog, waitForNoDialog } from './seen'
import { addressOf, firstWay, gesture, settle, surfaceOf } from './surfaces'
import { WIRED_SURFACES } from './wired'
import { inTab, OPTIONS_PAGE, openWorld, type World } from './world'

/** The lock behind the door: posts that no gesture was seen for, as the page's own script sends them. */

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

const POST = surfaceOf('x', 'post')
const HOME = addressOf(POST)

const answersOf = (page: Page): Promise<readonly { answered: number }[]> =>
  page.evaluate<readonly { answered: number }[]>('window.answers')

/** The page sends a post by itself; what comes back is in `window.answers`. */
async function slip(page: Page, text: string): Promise<void> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...WIRED },
    body: JSON.stringify({ variables: { tweet_text: text } }),
  }
  await page.evaluate(`void fetch('/i/api/graphql/xyz/CreateTweet', ${JSON.stringify(request)}).then(
    ({ status }) => window.answers.push({ surface: 'slip', answered: status }),
    () => window.answers.push({ surface: 'slip', answered: 0 }))`)
}

function arrived(): number {
  return world.stage.requests.filter(({ path }) => path.endsWith('/CreateTweet')).length
}

async function waitForNotice(page: Page, words: RegExp): Promise<void> {
  await until(`a notice that says ${words}`, async () => words.test((await look(page)).beside))
}

async function ask<Answer>(kind: string, request: object): Promise<Answer> {
  const page = await world.driver.openExtension(OPTIONS_PAGE)
  try {
    return await askFrom<Answer>(page, kind, request)
  } finally {
    await page.close()
  }
}

interface Status {
  readonly site: string
  readonly incomplete: number | null
}

async function isIncomplete(url = HOME): Promise<boolean> {
  return (await ask<Status>('read-site-status', { url })).incomplete !== null
}

/** As if a post on this site had slipped by before. */
async function mark(url: string): Promise<void> {
  const page = await world.driver.openExtension(OPTIONS_PAGE)
  const { site } = await askFrom<Status>(page, 'read-site-status', { url })
  const marks = JSON.stringify({ 'checking-incomplete': { [site]: 1 } })
  await page.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${marks}).then(() => true)`)
  await page.close()
}

describe.each(WIRED_SURFACES.map((surface) => [`${surface.site} ${surface.name}`, surface] as const))(
  '%s',
  (_, surface) => {
    it('has its request known as the draft that the gate let out', async () => {
      const url = addressOf(surface)
      await mark(url)
      await inTab(world, url, async (page) => {
        await write(page, surface, CLEAN)
        await gesture(page, surface, firstWay(surface))
        await until('its answer', async () => (await answersOf(page)).length > 0)
        await until('the request to be known', async () => !(await isIncomplete(url)))
        expect(await look(page)).toMatchObject({ dialog: null })
      })
    })
  },
)

/** Firefox lets every install hold a request. */
function describeHeld(): void {
  it('is held, and goes out once when the person says so', async () => {
    await inTab(world, HOME, async (page) => {
      const before = arrived()
      await slip(page, RISKY)
      expect(await waitForDialog(page)).toContain('holding it for you')
      expect(arrived()).toBe(before)
      await postAnyway(page)
      await until('its answer', async () => (await answersOf(page)).length === 1)
      expect(await answersOf(page)).toMatchObject([{ answered: 200 }])
      expect(arrived()).toBe(before + 1)
    })
  })

  it('is held, and never goes out when the person goes back', async () => {
    await inTab(world, HOME, async (page) => {
      const before = arrived()
      await slip(page, 'Year 4 have Aisha Abdi again, lucky them')
      await waitForDialog(page)
      await page.press('Escape')
      await waitForNoDialog(page)
      await until('its answer', async () => (await answersOf(page)).length === 1)
      expect(await answersOf(page)).toMatchObject([{ answered: 0 }])
      expect(arrived()).toBe(before)
    })
  })

  it('goes out without a word when there is nothing to say', async () => {
    await inTab(world, HOME, async (page) => {
      const before = arrived()
      await slip(page, 'Sports day begins at ten on the top field')
      await until('its answer', async () => (await answersOf(page)).length === 1)
      await settle(page)
      expect(await look(page)).toMatchObject({ dialog: null, beside: '' })
      expect(arrived()).toBe(before + 1)
    })
  })
}

/** Chromium lets an ordinary install look on alone. */
function describeTold(): void {
  it('is told of at once, with what was found in it', async () => {
    await inTab(world, HOME, async (page) => {
      await slip(page, RISKY)
      const words = await waitForDialog(page)
      expect(words).toContain('This post went out before Second Look could check it')
      expect(words).not.toContain('Post anyway')
      await page.press('Enter')
      await waitForNoDialog(page)
    })
  })

  it('is told of calmly when nothing is found in it', async () => {
    await inTab(world, HOME, async (page) => {
      await slip(page, 'Sports day begins at ten on the top field')
      await waitForNotice(page, /went out before Second Look could check it.*nothing was found/)
      expect((await look(page)).dialog).toBeNull()
    })
  })
}

describe('a post that no gesture was seen for', () => {
  const describeNoticed = process.env.E2E_BROWSER === 'firefox' ? describeHeld : describeTold
  describeNoticed()

  it('has its site shown as incompletely checked until a gesture is seen again', async () => {
    await inTab(world, HOME, async (page) => {
      await slip(page, 'Please bring wellies and a waterproof coat tomorrow')
      await until('the site to be marked', isIncomplete)
      await page.go(HOME)
      await write(page, POST, `${CLEAN} and again`)
      await gesture(page, POST, 'click')
      await expectOnly(page, POST, `${CLEAN} and again`)
      await until('the mark to go', async () => !(await isIncomplete()))
    })
  })

  it('is none of our business where the person switched the lock off', async () => {
    await ask('save-watch-posts', { on: false })
    await inTab(world, HOME, async (page) => {
      await slip(page, `${RISKY}?`)
      await until('its answer', async () => (await answersOf(page)).length === 1)
      await settle(page)
      expect(await look(page)).toMatchObject({ dialog: null, beside: '' })
    })
    await ask('save-watch-posts', { on: true })
    expect(await isIncomplete()).toBe(false)
  })
})
