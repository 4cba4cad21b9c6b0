import { expect } from 'vitest'
import type { Page } from './driver/driver'
import { until } from './driver/place'
import { look, waitForDialog, waitForIndicator, waitForNoDialog } from './seen'
import {
  enter,
  gesture,
  goBack,
  published,
  type Surface,
  settle,
  waitForPublished,
  wordsIn,
} from './surfaces'

/** A draft that no school minds. */
export const CLEAN = 'The leeks are up and the kettle is on'
/** A draft that is only worth a thought, and that not before its last letter: once the indicator says so, all of it was checked. */
export const MILD = 'The leeks are up and the kettle is bloody'
/** A draft that names a pupil of the fictional school. */
export const RISKY = 'Aisha Abdi was a pain in the neck today'

/** Goes to the editor and writes. */
export async function write(page: Page, surface: Surface, text: string): Promise<void> {
  await enter(page, surface)
  await page.type(text)
}

/** Takes everything out of the editor and writes something else. */
export async function rewrite(page: Page, surface: Surface, text: string): Promise<void> {
  await page.click(surface.editor)
  await page.press('Control+a')
  await page.type(text)
}

/** Presses “Post anyway”, and again where a second act is asked for, by keyboard. */
export async function postAnyway(page: Page): Promise<void> {
  await waitForDialog(page)
  await page.press('Tab')
  await page.press('Enter')
  await until('the dialog to close or to ask again', async () => {
    const { dialog } = await look(page)
    if (!dialog?.includes('Yes, post it anyway')) return dialog === null
    await page.press('Tab')
    await page.press('Enter')
    return false
  })
}

/** Expects exactly this to have been published, now and a moment later. */
export async function expectOnly(page: Page, surface: Surface, text: string): Promise<void> {
  await waitForPublished(page, 1)
  await settle(page)
  expect(await published(page)).toMatchObject([{ surface: surface.name, text }])
}

/** Publishes a draft whose hold is over; where a page takes no event of ours, the person has to press again. */
async function pressAgain(page: Page, surface: Surface, way: string): Promise<void> {
  if (!surface.pressAgain) return
  await waitForIndicator(page, /Press .+ again/)
  expect(await published(page)).toEqual([])
  await gesture(page, surface, way)
}

/** A clean draft goes out by the person's own gesture, untouched. `look` is for who wants to see it written. */
export async function expectCleanUntouched(
  page: Page,
  surface: Surface,
  way: string,
  look?: () => Promise<void>,
): Promise<void> {
  await write(page, surface, CLEAN)
  await look?.()
  // A caption comes with a picture, and that alone is worth a thought.
  await waitForIndicator(page, /Nothing found|Worth a thought/)
  // It may still speak of the draft but for its last letters: a person looks up for a moment, too.
  for (let looks = 0; looks < 4; looks++) await settle(page)
  await gesture(page, surface, way)
  await expectOnly(page, surface, CLEAN)
  expect(await published(page)).toMatchObject([{ trusted: true }])
}

/** A risky draft goes out once when the person says so. */
export async function expectPostedAnyway(page: Page, surface: Surface, way: string): Promise<void> {
  await write(page, surface, RISKY)
  await gesture(page, surface, way)
  await postAnyway(page)
  await pressAgain(page, surface, way)
  await expectOnly(page, surface, RISKY)
}

/** A risky draft is held by this gesture, stays as it was, is rewritten and then goes out once. */
export async function expectHeldThenEdited(page: Page, surface: Surface, way: string): Promise<void> {
  await write(page, surface, RISKY)
  await gesture(page, surface, way)
  expect(await waitForDialog(page)).toContain('Aisha Abdi')
  expect(await published(page)).toEqual([])
  await page.press('Enter')
  await waitForNoDialog(page)
  await goBack(page, surface)
  expect(await wordsIn(page, surface)).toBe(RISKY)
  await rewrite(page, surface, CLEAN)
  if (surface.pressAgain) await waitForIndicator(page, /Nothing found|Worth a thought/)
  await gesture(page, surface, way)
  await expectOnly(page, surface, CLEAN)
}
