import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from './driver/place'
import { CLEAN, expectHeldThenEdited, expectOnly, MILD, postAnyway, RISKY, write } from './journeys'
import { look, waitForDialog, waitForIndicator } from './seen'
import { addressOf, gesture, published, settle, surfaceOf } from './surfaces'
import { onPage, openWorld, type World } from './world'

/** Pages that make it hard: they act early, want a person's own events, swap their editors, speak other languages. */

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

const samples = [
  surfaceOf('facebook', 'post'),
  surfaceOf('x', 'post'),
  surfaceOf('x', 'dm'),
  surfaceOf('instagram', 'comment'),
  surfaceOf('linkedin', 'post'),
].map((surface) => ({ name: `${surface.site} ${surface.name}`, surface }))

const each = <Key extends string>(key: Key, values: readonly string[]) =>
  samples.flatMap((sample) =>
    values.map((value) => ({ ...sample, [key]: value }) as typeof sample & Record<Key, string>),
  )

describe.each(each('act', ['mousedown', 'pointerdown']))(
  '$name on a page that acts on $act',
  ({ surface, act }) => {
    it('publishes a clean draft once', async () => {
      await onPage(world, addressOf(surface, { act }), async (page) => {
        await write(page, surface, CLEAN)
        await gesture(page, surface, 'click')
        await expectOnly(page, surface, CLEAN)
      })
    })

    it('holds a risky draft until it was edited', async () => {
      await onPage(world, addressOf(surface, { act }), (page) => expectHeldThenEdited(page, surface, 'click'))
    })
  },
)

describe.each(samples)('$name on a page that takes only a person’s own events', ({ surface }) => {
  const address = addressOf(surface, { trusted: '1' })

  it('lets a checked draft through', async () => {
    await onPage(world, address, async (page) => {
      await write(page, surface, MILD)
      await waitForIndicator(page, /· 1/)
      await gesture(page, surface, 'click')
      await expectOnly(page, surface, MILD)
    })
  })

  it('asks for a second press when the first had to be held, and that one goes straight through', async () => {
    await onPage(world, address, async (page) => {
      await write(page, surface, RISKY)
      await gesture(page, surface, 'click')
      await postAnyway(page)
      await waitForIndicator(page, /Press Post again/)
      expect(await published(page)).toEqual([])
      await gesture(page, surface, 'click')
      await expectOnly(page, surface, RISKY)
    })
  })
})

describe.each(samples)('$name on a page that swaps its editor', ({ surface }) => {
  const address = addressOf(surface, { rerender: '1' })

  it('publishes a clean draft once', async () => {
    await onPage(world, address, async (page) => {
      await write(page, surface, CLEAN)
      await gesture(page, surface, 'click')
      await expectOnly(page, surface, CLEAN)
    })
  })

  it('holds a risky draft until it was edited', async () => {
    await onPage(world, address, (page) => expectHeldThenEdited(page, surface, 'click'))
  })
})

const translated = [
  surfaceOf('facebook', 'post'),
  surfaceOf('facebook', 'chat'),
  surfaceOf('instagram', 'caption'),
  surfaceOf('instagram', 'dm'),
].flatMap((surface) =>
  ['cy', 'de'].map((lang) => ({ name: `${surface.site} ${surface.name}`, surface, lang })),
)

describe.each(translated)('$name in $lang', ({ surface, lang }) => {
  it('holds a risky draft until it was edited', async () => {
    await onPage(world, addressOf(surface, { lang }), (page) => expectHeldThenEdited(page, surface, 'click'))
  })
})

describe.each(samples)('a double click on $name', ({ surface }) => {
  it('publishes a clean draft once', async () => {
    await onPage(world, addressOf(surface), async (page) => {
      await write(page, surface, CLEAN)
      await page.click(surface.control, 2)
      await expectOnly(page, surface, CLEAN)
    })
  })

  it('leaves the question about a risky draft open', async () => {
    await onPage(world, addressOf(surface), async (page) => {
      await write(page, surface, RISKY)
      await page.click(surface.control, 2)
      await waitForDialog(page)
      await settle(page)
      expect((await look(page)).dialog).toContain('Aisha Abdi')
      expect(await published(page)).toEqual([])
    })
  })
})

it('asks about a whole thread at once', async () => {
  const modal = surfaceOf('x', 'post-modal')
  await onPage(world, addressOf(modal), async (page) => {
    await write(page, modal, CLEAN)
    await page.click('[data-testid="addButton"]')
    await page.click('[data-testid="tweetTextarea_1"]')
    await page.type(RISKY)
    await gesture(page, modal, 'click')
    expect(await waitForDialog(page)).toContain('Aisha Abdi')
    await postAnyway(page)
    const all = await until('the thread', async () => {
      const found = await published(page)
      return found.length > 0 && found
    })
    await settle(page)
    expect(all).toMatchObject([{ surface: 'thread', text: `${CLEAN}\n${RISKY}` }])
    expect(await published(page)).toHaveLength(1)
  })
})

it('asks of several composers on a page only about the one that publishes', async () => {
  const column = surfaceOf('x', 'column-2')
  await onPage(world, addressOf(column), async (page) => {
    await page.click('[data-surface-box="column-1"] [data-testid="tweetTextarea_0"]')
    await page.type(RISKY)
    await write(page, column, CLEAN)
    await gesture(page, column, 'click')
    await expectOnly(page, column, CLEAN)
  })
})

it('puts the indicator back where a page takes it away while it is being placed', async () => {
  const surface = surfaceOf('facebook', 'chat')
  await onPage(world, addressOf(surface), async (page) => {
    await write(page, surface, CLEAN)
    await waitForIndicator(page, /Nothing found/)
    await page.evaluate(`new Promise((next) => {
      dispatchEvent(new Event('scroll'))
      document.documentElement.lastElementChild.remove()
      requestAnimationFrame(() => requestAnimationFrame(next))
    })`)
    await waitForIndicator(page, /Nothing found/)
    expect(page.complaints()).toEqual([])
  })
})
