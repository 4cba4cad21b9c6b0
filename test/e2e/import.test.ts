import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { workbookOf } from '../roll/workbook'
import type { Page } from './driver/driver'
import { choose, press, waitForWords } from './hands'
import { openEmptyWorld, openSettings, type World } from './world'

/** Somebody brings in a pupil list as schools have them, puts its columns right, and later brings in a newer one. */

const FILE = '#pupils input[type="file"]'
const folder = mkdtempSync(join(tmpdir(), 'second-look-import-'))

function file(name: string, contents: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, contents)
  return path
}

/** Chooses a file once there is a place for it. */
async function bringIn(name: string, contents: string | Uint8Array): Promise<void> {
  await waitForWords(page, /Choose a file, or drop it here/)
  await page.upload(FILE, [file(name, contents)])
}

let world: World
let page: Page
beforeAll(async () => {
  world = await openEmptyWorld()
  page = await openSettings(world)
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await world?.close()
})

it('says what is wrong with a file that is no list, and changes nothing', async () => {
  await bringIn('photo.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, ...new Array(64).fill(0)]))
  await waitForWords(page, /photo\.png: This is neither a spreadsheet nor a text file/)
})

it('takes a list whose columns had to be put right', async () => {
  const text = 'UPN;Forename;Surname;Team\nA801200001001;Wren;Ashworth;Oak\nA801200001002;Mo;Farrow;Elm\n'
  await bringIn('first.csv', text)
  await waitForWords(page, /2 pupils/)
  await press(page, 'How the columns were understood')
  await waitForWords(page, /1 column left out on purpose/)
  await choose(page, 'What “Team” holds', 'Class')
  await waitForWords(page, /2 pupils · 2 classes/)
  await press(page, 'Use this list')
  await waitForWords(page, /Saved: 2 pupils/)
})

it('shows what a newer list changes, from a spreadsheet, before it is used', async () => {
  const rows = [
    ['Surname', 'Forename', 'Class'],
    ['Ashworth', 'Wren', 'Elm'],
    ['Obi', 'Ada', 'Oak'],
  ]
  await bringIn('newer.xlsx', workbookOf([[['Meadowbrook Academy']], rows]))
  await waitForWords(page, /1 pupil joined/)
  await waitForWords(page, /1 pupil not on the new list/)
  await waitForWords(page, /1 pupil changed/)
  await press(page, 'Use this list')
  await waitForWords(page, /Saved: 2 pupils before, 2 pupils now/)
  await waitForWords(page, /Leavers\s*1/)
})

it('brings the list before back', async () => {
  await press(page, 'Bring the list before back')
  await press(page, 'Yes, bring it back')
  await waitForWords(page, /The list from before is back: 2 pupils/)
  await waitForWords(page, /Leavers\s*0/)
})

it('adds pasted names to the list', async () => {
  await page.click('#pupils textarea')
  await page.type('Hall, Siân')
  await press(page, 'Read the list')
  await waitForWords(page, /2 pupils not on the new list/)
  await page.click('#pupils fieldset input[type="radio"]:not(:checked)')
  await press(page, 'Add to the list')
  await waitForWords(page, /Saved: 2 pupils before, 3 pupils now/)
})

it('answers while it reads and saves a long list, and can be stopped', async () => {
  const letters = (number: number): string =>
    [...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')
  const rows = Array.from({ length: 60_000 }, (_, at) => `Wren${letters(at)},Ashworth,4B`)
  const list = `Forename,Surname,Class\n${rows.join('\n')}\n`
  await bringIn('trust.csv', list)
  await press(page, 'Stop reading')
  await bringIn('trust.csv', list)
  await waitForWords(page, /60,000 pupils/, 40_000)
  expect(await page.evaluate<number>('document.querySelectorAll("#pupils tbody tr").length')).toBe(5)
  await press(page, 'Use this list')
  await waitForWords(page, /Saved: 3 pupils before, 60,000 pupils now/, 40_000)
})
