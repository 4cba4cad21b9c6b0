import type { Chromium } from '../browser/chromium'
import { enter } from './hands'
import type { Place } from './places'
import { longest, MARK, mark, slowest, sum } from './stretches'
import { cells, heads, say, share } from './table'
import { readTrace, type Stretch, type Trace, traced } from './trace'

/** What the extension costs where somebody writes. */

const LETTERS = 1_000
/** A person stops now and then; then the draft is checked. */
const CHUNK = 100
const PAUSE = 350
const BETWEEN_KEYS = 12
const WORDS = 'The leeks are up and the kettle is on. '

/** Of each of our scripts, and each thing it was called for: milliseconds and calls for a letter, on average. */
function byScript(stretches: readonly Stretch[]): string[] {
  const rows = new Map<string, Stretch[]>()
  for (const stretch of stretches) {
    const script = stretch.what.split(' ')[0]?.replace('/index.js', '') ?? ''
    const name = `${script}: ${stretch.occasion}`
    rows.set(name, [...(rows.get(name) ?? []), stretch])
  }
  return [...rows]
    .map(([name, all]) => ({ name, calls: all.length / LETTERS, time: sum(all) / LETTERS, all }))
    .filter(({ time }) => time >= 0.005)
    .sort((one, other) => other.time - one.time)
    .map(
      ({ name, calls, time, all }) =>
        `  ${name.padEnd(42)}${cells([
          time,
          calls,
          share(
            all.map(({ length }) => length),
            0.95,
          ),
          longest(all),
        ])}`,
    )
}
/** What was done from each key to the next, in ms. */
function perKey({ keys }: Trace, stretches: readonly Stretch[]): number[] {
  return keys.map((from, at) => {
    const to = keys[at + 1] ?? from + PAUSE
    return sum(stretches.filter(({ start }) => start >= from - 1 && start < to - 1))
  })
}

async function type(browser: Chromium, place: Place): Promise<Trace> {
  const page = await browser.context.newPage()
  await page.goto(place.url)
  await enter(page, place)
  // Until the keeper is there: it comes with the first composer, once.
  await page.keyboard.type(place.before ?? 'Up')
  await page.waitForTimeout(1_000)
  const text = await traced(browser.session, async () => {
    await mark(page)
    for (let at = 0; at < LETTERS; at += CHUNK) {
      const words = WORDS.repeat(CHUNK).slice(at, at + CHUNK)
      await page.keyboard.type(words, { delay: BETWEEN_KEYS })
      await page.waitForTimeout(PAUSE)
    }
  })
  await page.close()
  return readTrace(text, MARK)
}

/** Prints a table, and under each place for what our scripts were called. */
export async function benchTyping(
  bare: Chromium,
  browser: Chromium,
  places: readonly Place[],
): Promise<void> {
  const columns = ['w/o p50', 'w/o p95', 'with p50', 'with p95', 'ours p50', 'ours p95', 'longest']
  say(`\n${'1,000 letters, all work for each key (ms)'.padEnd(44)}${heads(columns)}`)
  for (const place of places) {
    const without = await type(bare, place)
    const withIt = await type(browser, place)
    const [before, after] = [perKey(without, without.tasks), perKey(withIt, withIt.tasks)]
    const ours = perKey(withIt, withIt.ours)
    const figures = [before, after, ours].flatMap((times) => [share(times, 0.5), share(times, 0.95)])
    say(`${place.name.padEnd(44)}${cells([...figures, longest(withIt.ours)])}  ${slowest(withIt.ours)}`)
    for (const line of byScript(withIt.ours)) say(line)
  }
}
