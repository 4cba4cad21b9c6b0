import { middleOf, type Place as Point, until } from '../../test/e2e/driver/place'
import { enterSchool, readDemoSchool } from '../browser/demo-school'
import { type Firefox, launchFirefox } from '../browser/firefox'
import type { Place } from './places'

/**
 * Firefox tells nobody what its scripts cost, so that here the page's own clock is looked at: how long many keys, one
 * right after the other, take it in all.
 */

const LETTERS = 1_000
const CHUNK = 100
const WORDS = 'The leeks are up and the kettle is on. '
const OPTIONS_PAGE = 'src/pages/options/index.html'

interface Tab {
  evaluate(expression: string): Promise<unknown>
  type(text: string): Promise<void>
  press(selector: string): Promise<void>
  close(): Promise<void>
}

const pause = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms))

async function openTab({ bidi }: Firefox, url: string): Promise<Tab> {
  const { context } = await bidi('browsingContext.create', { type: 'tab' })
  // Extension pages never settle a navigation.
  await bidi('browsingContext.navigate', { context, url, wait: 'none' })
  const evaluate = async (expression: string): Promise<unknown> => {
    const outcome = await bidi('script.evaluate', { target: { context }, awaitPromise: true, expression })
    const { result } = outcome as { result?: { value?: unknown } }
    return result?.value
  }
  const isThere = `location.href.startsWith(${JSON.stringify(url)}) && document.readyState === 'complete'`
  while ((await evaluate(isThere).catch(() => false)) !== true) await pause(50)
  return {
    evaluate,
    async type(text) {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
      await bidi('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] })
    },
    async press(selector) {
      const { x, y } = await until(selector, async () => {
        const text = await evaluate(`JSON.stringify(${middleOf(selector)})`)
        return JSON.parse(String(text)) as Point | null
      })
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await bidi('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] })
    },
    close: async () => void (await bidi('browsingContext.close', { context })),
  }
}

/** Notes how long the page is busy with keys: from each chunk's first keydown to its last keyup. */
const WATCH = `(() => {
  window.busy = 0
  let from = 0
  let left = 0
  window.addEventListener('keydown', () => { if (left++ === 0) from = performance.now() }, true)
  window.addEventListener('keyup', () => { if (left === ${CHUNK}) { window.busy += performance.now() - from; left = 0 } })
})()`

/** Milliseconds for a key, on average. */
async function timeKey(firefox: Firefox, { url, opener, editor, before = 'Up' }: Place): Promise<number> {
  const tab = await openTab(firefox, url)
  await pause(500)
  if (opener) await tab.press(opener)
  await tab.press(editor)
  await tab.type(before)
  await pause(1_000)
  await tab.evaluate(WATCH)
  for (let at = 0; at < LETTERS; at += CHUNK) {
    await tab.type(WORDS.repeat(CHUNK).slice(at, at + CHUNK))
    await pause(350)
  }
  const busy = Number(await tab.evaluate('window.busy'))
  await tab.close()
  return busy / LETTERS
}

/** Prints a table: milliseconds a key takes in each place, without the extension and with it. Throws `NoBrowser`. */
export async function benchFirefox(
  root: string,
  { extension, proxyPort }: { readonly extension: string; readonly proxyPort: number },
  places: readonly Place[],
): Promise<void> {
  const bare = await launchFirefox({ proxyPort, headless: true })
  const firefox = await launchFirefox({ extension, proxyPort, headless: true })
  try {
    const options = await openTab(firefox, `moz-extension://${firefox.extensionId}/${OPTIONS_PAGE}`)
    await options.evaluate(enterSchool(readDemoSchool(root)))
    await options.close()
    const heads = ['without', 'with'].map((name) => name.padStart(10)).join('')
    process.stdout.write(`\n${'In Firefox, a key of 1,000 on average (ms)'.padEnd(44)}${heads}\n`)
    for (const place of places) {
      const times = [await timeKey(bare, place), await timeKey(firefox, place)]
      const cells = times.map((time) => time.toFixed(2).padStart(10)).join('')
      process.stdout.write(`${place.name.padEnd(44)}${cells}\n`)
    }
  } finally {
    await firefox.close()
    await bare.close()
  }
}
