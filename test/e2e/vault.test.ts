import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askFrom } from './ask'
import type { Page } from './driver/driver'
import { until } from './driver/place'
import { clickOn, press, waitForWords } from './hands'
import { waitForDialog, waitForIndicator, waitForNoDialog } from './seen'
import { addressOf, surfaceOf } from './surfaces'
import { OPTIONS_PAGE, onPage, openEmptyWorld, openOurs, openSettings, openWorld, type World } from './world'

/** The passphrase of the pupil list, and the school pack, as people use them. */

const POPUP_PAGE = 'src/pages/popup/index.html'
const WELCOME_PAGE = 'src/pages/welcome/index.html'
const RISKY = 'Aisha Abdi was a pain in the neck today'
const PASSPHRASE = 'harbour pencil seventeen'
const POST = surfaceOf('facebook', 'post')

/** Types into the box with this label, in place of what is there. */
const fill = async (page: Page, label: string, words: string): Promise<void> => {
  const found = `document.getElementById([...document.querySelectorAll('label')].find(({ innerText }) => innerText.trim() === ${JSON.stringify(label)})?.htmlFor)`
  await clickOn(page, `a box “${label}”`, found)
  await page.press('Control+a')
  await page.type(words)
}

const closing = async <Value>(opening: Promise<Page>, act: (page: Page) => Promise<Value>) => {
  const page = await opening
  try {
    return await act(page)
  } finally {
    await page.close()
  }
}

const inExtension = <Value>({ driver }: World, path: string, act: (page: Page) => Promise<Value>) =>
  closing(openOurs(driver, path), act)

const inSettings = <Value>(world: World, act: (page: Page) => Promise<Value>) =>
  closing(openSettings(world), act)

const ask = <Answer>(world: World, kind: string, request: object): Promise<Answer> =>
  inExtension(world, OPTIONS_PAGE, (page) => askFrom<Answer>(page, kind, request))

/** What closing the browser does to the extension: its memory is gone, what lies on the disk is not. */
async function restart(world: World): Promise<void> {
  await inExtension(world, OPTIONS_PAGE, (page) =>
    page.evaluate('(globalThis.browser ?? chrome).storage.session.clear()'),
  )
  await world.driver.sleepBackground()
}

describe('a pupil list with a passphrase', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world?.close())

  it('is set up in the settings', async () => {
    await inSettings(world, async (page) => {
      await press(page, 'Set a passphrase…')
      await fill(page, 'New passphrase', PASSPHRASE)
      await fill(page, 'The same once more', PASSPHRASE)
      await press(page, 'Set this passphrase')
      await waitForWords(page, /The list has a passphrase now/)
    })
  })

  it('is checked against until the browser is closed, after a sleep too', async () => {
    await world.driver.sleepBackground()
    expect(await ask(world, 'check-draft', { draft: { text: RISKY } })).toMatchObject({
      verdict: { level: 'stop' },
      limits: [],
    })
  })

  it('is locked then: the indicator and the warning say that names aren’t checked', async () => {
    await restart(world)
    await onPage(world, addressOf(POST), async (page) => {
      await POST.open(page)
      await page.click(POST.editor)
      await page.type('Our Year 9 are thick as mince')
      await waitForIndicator(page, /.+/)
      await page.click(POST.control)
      expect(await waitForDialog(page)).toMatch(/pupil list is locked/)
      await page.press('Escape')
      await waitForNoDialog(page)
    })
  })

  it('is unlocked behind the button, where a wrong passphrase is said to be one', async () => {
    await inExtension(world, POPUP_PAGE, async (page) => {
      await waitForWords(page, /Your pupil list is locked/)
      await fill(page, 'Passphrase', 'not this one')
      await press(page, 'Unlock')
      await waitForWords(page, /That isn’t the passphrase/)
      await fill(page, 'Passphrase', PASSPHRASE)
      await press(page, 'Unlock')
      await until('the question to go', async () =>
        page.evaluate<boolean>(`!document.body.innerText.includes('is locked')`),
      )
      await page.click('textarea')
      await page.type(RISKY)
      await press(page, 'Check')
      await waitForWords(page, /names a pupil/)
    })
  })

  it('is unlocked in the settings, too, and shown there', async () => {
    await restart(world)
    await inSettings(world, async (page) => {
      await waitForWords(page, /Your pupil list is locked/)
      await fill(page, 'Passphrase', PASSPHRASE)
      await press(page, 'Unlock')
      await waitForWords(page, /Brought in on/)
      await waitForWords(page, /unlocked until the browser is closed/)
    })
  })

  it('needs none any more when it was removed', async () => {
    await inSettings(world, async (page) => {
      await press(page, 'Remove it…')
      await fill(page, 'Present passphrase', PASSPHRASE)
      await press(page, 'Remove the passphrase')
      await waitForWords(page, /The passphrase was removed/)
    })
    await restart(world)
    expect(await ask(world, 'check-draft', { draft: { text: RISKY } })).toMatchObject({
      verdict: { level: 'stop' },
      limits: [],
    })
  })
})

/** The bytes that the page hands over as a download, as base64. */
const CATCH_DOWNLOAD = `(() => {
  const make = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (blob) => {
    const reader = new FileReader()
    reader.onload = () => { window.caught = reader.result.split(',')[1] }
    reader.readAsDataURL(blob)
    return make(blob)
  }
  HTMLAnchorElement.prototype.click = function () { window.caughtName = this.download }
})()`

describe('a school pack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-pack-'))
  const file = join(folder, 'meadowbrook.secondlook')
  const damaged = join(folder, 'damaged.secondlook')
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is made in the settings', async () => {
    const world = await openWorld()
    try {
      await inSettings(world, async (page) => {
        await page.evaluate(CATCH_DOWNLOAD)
        await press(page, 'Make a school pack…')
        await fill(page, 'New passphrase', PASSPHRASE)
        await fill(page, 'The same once more', PASSPHRASE)
        await press(page, 'Save the pack')
        await waitForWords(page, /was made\. Look for it in your downloads/)
        expect(await page.evaluate<string>('window.caughtName')).toMatch(/^[a-z0-9-]+\.secondlook$/)
        const caught = await until('the file', () => page.evaluate<string | null>('window.caught ?? null'))
        writeFileSync(file, Buffer.from(caught, 'base64'))
        writeFileSync(damaged, Buffer.from(caught, 'base64').subarray(0, -5))
      })
    } finally {
      await world.close()
    }
  })

  it('is opened by a colleague in another browser, and undone again', async () => {
    const world = await openEmptyWorld()
    try {
      await ask(world, 'save-roll', { roll: [{ given: 'Tobias', surname: 'Okafor' }] })
      await inExtension(world, WELCOME_PAGE, async (page) => {
        await press(page, 'Has a colleague given you a school pack?')
        await page.upload('input[accept=".secondlook"]', [damaged])
        await waitForWords(page, /damaged or not all there/)
        await page.upload('input[accept=".secondlook"]', [file])
        // Until it is read, the field is still the damaged one's, and goes with it.
        await until(
          'the pack to be read',
          async () =>
            !/damaged or not all there/.test(await page.evaluate<string>('document.body.innerText')),
        )
        await fill(page, 'Passphrase of the pack', 'not this one')
        await press(page, 'Look into it')
        await waitForWords(page, /That isn’t the passphrase of this pack/)
        await fill(page, 'Passphrase of the pack', PASSPHRASE)
        await press(page, 'Look into it')
        await waitForWords(page, /Meadowbrook/)
        await waitForWords(page, /What changes|join/i)
        await press(page, 'Use this pack')
        await waitForWords(page, /set up like your colleague/)
      })
      expect(await ask(world, 'check-draft', { draft: { text: RISKY } })).toMatchObject({
        verdict: { level: 'stop' },
        limits: [],
      })
      expect(await ask(world, 'read-roll-summary', {})).toMatchObject({
        canUndo: true,
        previous: { pupils: 1 },
      })
      expect(await ask(world, 'undo-save-roll', {})).toEqual({ saved: true })
      expect(await ask(world, 'read-settings', {})).toMatchObject({ settings: { school: null } })
    } finally {
      await world.close()
    }
  })
})
