import type { Page } from './driver/driver'
import { until } from './driver/place'
import { look } from './seen'

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

/** Presses a button of the dialog as a person without a mouse does, once it is there. */
export async function choose(page: Page, label: string): Promise<void> {
  await until(`“${label}”`, async () => (await look(page)).dialog?.includes(label))
  await goTo(page, label)
  await page.press('Enter')
}
