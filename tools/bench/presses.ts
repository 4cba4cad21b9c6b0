import type { Page } from 'playwright-core'
import type { Chromium } from '../browser/chromium'
import { enter, press } from './hands'
import type { Place } from './places'
import { cells, heads, say, share } from './table'

/** How long a clean draft takes from the gesture to the publish, with a verdict that was there before the gesture. */

const ROUNDS = 20
const DRAFT = 'The leeks are up and the kettle is on'
/** A person stops before they publish; by then the draft is checked. */
const REST = 700

/** Runs before every other script: the gate, too, comes after it. */
const WATCH_GESTURES = `(() => {
  const note = (event) => { if (event.isTrusted) window.gestureAt = event.timeStamp }
  for (const type of ['mouseup', 'keydown']) window.addEventListener(type, note, true)
})()`
const WATCH_PUBLISHED = `(() => {
  const push = window.published.push.bind(window.published)
  window.published.push = (...all) => {
    window.took = performance.now() - window.gestureAt
    return push(...all)
  }
})()`

async function open({ context }: Chromium, { url }: Place): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript(WATCH_GESTURES)
  await page.goto(url)
  await page.evaluate(WATCH_PUBLISHED)
  return page
}

interface Press {
  readonly took: number
  /** Whether the page had the person's own gesture, and not ours after a check. */
  readonly own: boolean
}

async function publish(page: Page, place: Place, round: number): Promise<Press> {
  await enter(page, place)
  await page.keyboard.type(`${DRAFT} ${round}`, { delay: 5 })
  await page.waitForTimeout(REST)
  if (place.publish === 'Enter') await page.keyboard.press('Enter')
  else await press(page, place.publish?.press ?? '')
  await page.waitForFunction(`window.published.length > ${round}`, undefined, { timeout: 10_000 })
  return page.evaluate<Press>('({ took: window.took, own: window.published.at(-1).trusted })')
}

/** Both browsers in turn, so that a slow moment of the machine strikes both alike. */
async function timePlace(browsers: readonly Chromium[], place: Place): Promise<Press[][]> {
  const pages = await Promise.all(browsers.map((browser) => open(browser, place)))
  const presses: Press[][] = pages.map(() => [])
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, page] of pages.entries()) {
      await page.bringToFront()
      presses[at]?.push(await publish(page, place, round))
    }
  await Promise.all(pages.map((page) => page.close()))
  return presses
}

/** Prints a table: milliseconds from gesture to publish in each place. */
export async function benchPresses(
  bare: Chromium,
  browser: Chromium,
  places: readonly Place[],
): Promise<void> {
  const columns = ['w/o p50', 'w/o p95', 'with p50', 'with p95', 'longest', 'own']
  say(`\n${'Gesture to publish of a clean draft (ms)'.padEnd(44)}${heads(columns)}`)
  for (const place of places) {
    const [without = [], withIt = []] = await timePlace([bare, browser], place)
    const [before, after] = [without, withIt].map((all) => all.map(({ took }) => took)) as [
      number[],
      number[],
    ]
    const figures = [before, after].flatMap((times) => [share(times, 0.5), share(times, 0.95)])
    const own = `${withIt.filter((each) => each.own).length}/${ROUNDS}`
    say(`${place.name.padEnd(44)}${cells([...figures, share(after, 1)])}${own.padStart(10)}`)
  }
}
