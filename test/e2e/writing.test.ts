import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ChromiumPage } from './driver/chromium'
import { browserName } from './driver/open'
import { CLEAN, expectOnly, postAnyway, RISKY, write } from './journeys'
import { look, waitForDialog, waitForIndicator } from './seen'
import {
  addressOf,
  enter,
  gesture,
  HILL,
  published,
  type Surface,
  settle,
  surfaceOf,
  wordsIn,
} from './surfaces'
import { onPage, openWorld, type World } from './world'

/** Keys that aren't publishing, and drafts that nobody expects. */

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

const comment = surfaceOf('facebook', 'comment')
const named = (...surfaces: readonly Surface[]) =>
  surfaces.map((surface) => ({ name: `${surface.site} ${surface.name}`, surface }))

/** Puts words on the clipboard as a person does: marked somewhere else and copied. */
async function copy(text: string): Promise<void> {
  await onPage(world, 'about:blank', async (page) => {
    await page.evaluate(`(() => {
      const box = document.body.appendChild(document.createElement('textarea'))
      box.value = ${JSON.stringify(text)}
      box.select()
    })()`)
    await page.click('textarea')
    await page.press('Control+a')
    await page.press('Control+c')
  })
}

describe.each(named(comment, surfaceOf('facebook', 'chat'), surfaceOf('instagram', 'dm')))(
  '$name',
  ({ surface }) => {
    it('takes Shift+Enter for a new line', async () => {
      await onPage(world, addressOf(surface), async (page) => {
        await write(page, surface, RISKY)
        await page.press('Shift+Enter')
        await page.type('and more')
        await settle(page)
        expect(await look(page)).toMatchObject({ dialog: null })
        expect(await published(page)).toEqual([])
        expect(await wordsIn(page, surface)).toContain('and more')
      })
    })

    it('leaves Enter to an open list of people', async () => {
      await onPage(world, addressOf(surface), async (page) => {
        await write(page, surface, `${RISKY} @jo`)
        await page.press('Enter')
        await expect.poll(() => wordsIn(page, surface)).toBe(`${RISKY} Jo Ferris`)
        expect(await look(page)).toMatchObject({ dialog: null })
        await page.press('Enter')
        expect(await waitForDialog(page)).toContain('Aisha Abdi')
        expect(await published(page)).toEqual([])
      })
    })
  },
)

// Only Chromium’s protocol has an input method to compose with.
if (browserName === 'chromium') {
  it('leaves Enter to an input method that is composing', async () => {
    await onPage(world, addressOf(comment), async (page) => {
      if (!(page instanceof ChromiumPage)) throw new TypeError('This is not Chromium.')
      await write(page, comment, `${RISKY} `)
      await page.session.send('Input.imeSetComposition', {
        text: 'にほん',
        selectionStart: 3,
        selectionEnd: 3,
      })
      const enter = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 }
      await page.session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter })
      await page.session.send('Input.insertText', { text: '日本' })
      await page.session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter })
      await settle(page)
      expect(await look(page)).toMatchObject({ dialog: null })
      expect(await published(page)).toEqual([])
      await page.press('Enter')
      expect(await waitForDialog(page)).toContain('Aisha Abdi')
    })
  })
}

const PLACES = named(surfaceOf('facebook', 'post'), surfaceOf('x', 'post'), surfaceOf('instagram', 'comment'))

describe.each(PLACES)('$name', ({ surface }) => {
  it('checks what was pasted', async () => {
    await copy(RISKY)
    await onPage(world, addressOf(surface), async (page) => {
      await enter(page, surface)
      await page.press('Control+v')
      await expect.poll(() => wordsIn(page, surface)).toBe(RISKY)
      await gesture(page, surface, 'click')
      expect(await waitForDialog(page)).toContain('Aisha Abdi')
      expect(await published(page)).toEqual([])
    })
  })

  it('checks 100,000 characters pasted, and publishes them once', async () => {
    const long = `${RISKY} ${'leek '.repeat(20_000)}`.slice(0, 99_999).concat('.')
    await copy(long)
    await onPage(world, addressOf(surface), async (page) => {
      await enter(page, surface)
      await page.press('Control+v')
      await expect
        .poll(async () => (await wordsIn(page, surface)).length, { timeout: 15_000 })
        .toBe(long.length)
      await gesture(page, surface, 'click')
      // A slow machine may not be done in time and says so; either way the person is asked first.
      await waitForDialog(page)
      expect(await published(page)).toEqual([])
      await postAnyway(page)
      await expectOnly(page, surface, long)
    })
  })

  it.each([
    ['from right to left', 'مرحبا بالجميع، الشاي جاهز'],
    ['with characters of no width', 'The\u200b leeks\u200d are\ufeff up'],
    ['of emoji only', '🌱🫖👩🏽‍🌾'],
  ])('publishes a clean draft %s once', async (_, text) => {
    await onPage(world, addressOf(surface), async (page) => {
      await write(page, surface, text)
      await gesture(page, surface, 'click')
      await expectOnly(page, surface, text)
    })
  })

  it('finds a name behind characters of no width', async () => {
    await onPage(world, addressOf(surface), async (page) => {
      await write(page, surface, 'Ai\u200bsha Ab\u00addi was a pain in the neck today')
      await gesture(page, surface, 'click')
      await waitForDialog(page)
      expect(await published(page)).toEqual([])
    })
  })
})

it('publishes half a character as it stands', async () => {
  const surface = surfaceOf('x', 'dm')
  await onPage(world, addressOf(surface), async (page) => {
    await write(page, surface, 'a')
    await page.evaluate(`(() => {
      const box = document.querySelector('[data-surface="dm"]')
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(box, 'leeks \\ud83e up')
      box.dispatchEvent(new Event('input', { bubbles: true }))
    })()`)
    await gesture(page, surface, 'click')
    await expectOnly(page, surface, 'leeks \ud83e up')
  })
})

describe.each(named(surfaceOf('facebook', 'post'), surfaceOf('x', 'post')))('$name', ({ surface }) => {
  it('publishes a picture alone once', async () => {
    await onPage(world, addressOf(surface), async (page) => {
      await enter(page, surface)
      await page.upload(`[data-file="${surface.name}"]`, [HILL])
      await waitForIndicator(page, /Worth a thought/)
      await gesture(page, surface, 'click')
      await expectOnly(page, surface, '')
      expect(await published(page)).toMatchObject([{ attachments: ['hill.png'] }])
    })
  })

  it('holds a picture that goes out with a pupil’s name', async () => {
    await onPage(world, addressOf(surface), async (page) => {
      await write(page, surface, CLEAN)
      await page.upload(`[data-file="${surface.name}"]`, [HILL])
      await page.click(surface.editor)
      await page.press('Control+a')
      await page.type('Well done Aisha Abdi')
      await gesture(page, surface, 'click')
      expect(await waitForDialog(page)).toMatch(/picture/i)
      expect(await published(page)).toEqual([])
    })
  })
})
