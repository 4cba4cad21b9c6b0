import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import type { Page } from './driver/driver'
import { choose, press, waitForWords } from './hands'
import { openOurs, openSettings, openWorld, type World } from './world'

/** A school makes the rules its own, on the settings page, and is checked by them. */

const PACKS = resolve(import.meta.dirname, '../fixtures/rule-packs')
const POPUP_PAGE = 'src/pages/popup/index.html'
const FILE = '#rules input[type="file"]'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

async function inSettings(act: (page: Page) => Promise<unknown>): Promise<void> {
  const page = await openSettings(world)
  await act(page)
  await page.close()
}

/** Checks a text in the popup, whose button is called so, and waits for what it says. */
async function says(text: string, button: string, words: RegExp): Promise<void> {
  const page = await openOurs(world.driver, POPUP_PAGE)
  await waitForWords(page, new RegExp(button))
  await page.click('textarea')
  await page.type(text)
  await press(page, button)
  await waitForWords(page, words)
  await page.close()
}

describe('a rule pack', () => {
  it('with an example that comes out wrong is refused, with the line', () =>
    inSettings(async (page) => {
      await page.upload(FILE, [resolve(PACKS, 'wrong-example.yaml')])
      await waitForWords(page, /wrong-example\.yaml can’t be used/)
      await waitForWords(page, /Line \d+: It would flag “Heron Wharf”/)
    }))

  it('is looked at, used, and found by', async () => {
    await inSettings(async (page) => {
      await page.upload(FILE, [resolve(PACKS, 'bryn-hill.yaml')])
      await waitForWords(page, /It adds a rule/)
      await press(page, 'Use this pack')
      await waitForWords(page, /Bryn Hill words is in use/)
    })
    await says('Dock Road opens in May', 'Check', /This speaks of the new site/)
  })
})

describe('the school’s own words', () => {
  it('are watched for as soon as they are added', async () => {
    await inSettings(async (page) => {
      await page.click('#rules .own-words input')
      await page.type('Project Heron')
      await press(page, 'Add these words')
      await waitForWords(page, /Project Heron/)
      await waitForWords(page, /Remove/)
    })
    await says('More on Project Heron soon', 'Check', /Your school asked to be careful/)
  })
})

describe('Welsh', () => {
  it('is what findings and popup speak once it is chosen', async () => {
    await inSettings(async (page) => {
      await choose(page, 'Warnings are in', 'Cym')
    })
    await says('Aisha Abdi was brilliant in assembly', 'Gwirio', /Mae hyn yn enwi disgybl/)
  })
})
