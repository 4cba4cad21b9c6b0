import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { type Chromium, launchChromium } from '../browser/chromium'
import { enterSchool, readDemoSchool } from '../browser/demo-school'
import { extensionFolder } from '../browser/extension'
import { buildReplicas } from '../replicas/build'
import { REPLICA_IDS, replicaUrl } from '../replicas/sites'
import { setStage } from '../replicas/stage'
import { benchFirefox } from './firefox'
import { PLACES, type Place } from './places'
import { readTrace, type Stretch, type Trace, traced } from './trace'

/**
 * What the extension costs a page where nobody writes, and one where somebody does: the same pages without it and with
 * it in one run, in Chromium, by its own trace of the page's main thread.
 */

// The commands of tools/ are run from the project's folder.
const ROOT = resolve('.')
const OPTIONS_PAGE = 'src/pages/options/index.html'
const MARK = 'second-look-bench'
const IDLE = 5_000
const LETTERS = 1_000
/** A person stops now and then; then the draft is checked. */
const CHUNK = 100
const PAUSE = 350
const BETWEEN_KEYS = 12
const WORDS = 'The leeks are up and the kettle is on. '

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** A feed of 2,000 nodes in which something is always coming and going. */
const LIVELY = `(() => {
  const feed = document.body.appendChild(document.createElement('div'))
  const post = (number) => {
    const box = document.createElement('div')
    box.innerHTML = '<p>Post ' + number + '</p><button>Like</button><span role="button">Reply</span>'
    return box
  }
  for (let number = 0; number < 500; number++) feed.append(post(number))
  let number = 500
  setInterval(() => {
    for (let round = 0; round < 10; round++) {
      feed.firstElementChild.remove()
      feed.append(post(number++))
    }
    for (const text of feed.querySelectorAll('p')) text.textContent += '.'
  }, 100)
})()`

async function open({ context }: Chromium, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  return page
}

async function enter(browser: Chromium): Promise<void> {
  const page = await open(browser, `chrome-extension://${browser.extensionId}/${OPTIONS_PAGE}`)
  await page.evaluate(enterSchool(readDemoSchool(ROOT)))
  await page.close()
}

const mark = (page: Page): Promise<void> => page.evaluate(`console.timeStamp('${MARK}')`)

const sum = (stretches: readonly Stretch[]): number =>
  stretches.reduce((total, { length }) => total + length, 0)
const longest = (stretches: readonly Stretch[]): number =>
  Math.max(0, ...stretches.map(({ length }) => length))
/** What took longest, for whoever wants to mend it. */
const slowest = (stretches: readonly Stretch[]): string =>
  [...stretches].sort((one, other) => other.length - one.length)[0]?.what ?? ''
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
const share = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

/** What was done from each key to the next, in ms. */
function perKey({ keys }: Trace, stretches: readonly Stretch[]): number[] {
  return keys.map((from, at) => {
    const to = keys[at + 1] ?? from + PAUSE
    return sum(stretches.filter(({ start }) => start >= from - 1 && start < to - 1))
  })
}

/** From the page's first moment on: what the scripts cost at the start counts, too. */
async function idle(browser: Chromium, url: string): Promise<Trace> {
  const page = await browser.context.newPage()
  const text = await traced(browser.session, async () => {
    await page.goto(url)
    await mark(page)
    await page.evaluate(LIVELY)
    await page.waitForTimeout(IDLE)
  })
  await page.close()
  return readTrace(text, MARK)
}

async function type(browser: Chromium, { url, opener, editor }: Place): Promise<Trace> {
  const page = await open(browser, url)
  if (opener) await page.locator(opener).first().click()
  await page.locator(editor).first().click()
  // Until the keeper is there: it comes with the first composer, once.
  await page.keyboard.type('Up')
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

const cells = (values: readonly number[]): string =>
  values.map((value) => value.toFixed(2).padStart(10)).join('')
const heads = (names: readonly string[]): string => names.map((name) => name.padStart(10)).join('')

async function benchIdle(bare: Chromium, browser: Chromium, only: RegExp): Promise<void> {
  say(
    `${'Nobody writes; a feed changes for 5 s (ms)'.padEnd(44)}${heads(['without', 'with', 'ours', 'longest'])}`,
  )
  for (const id of REPLICA_IDS.filter((each) => only.test(each))) {
    const without = await idle(bare, replicaUrl(id))
    const { tasks, ours } = await idle(browser, replicaUrl(id))
    say(
      `${id.padEnd(44)}${cells([sum(without.tasks), sum(tasks), sum(ours), longest(ours)])}  ${slowest(ours)}`,
    )
  }
}

async function benchTyping(bare: Chromium, browser: Chromium, only: RegExp): Promise<void> {
  const columns = ['w/o p50', 'w/o p95', 'with p50', 'with p95', 'ours p50', 'ours p95', 'longest']
  say(`\n${'1,000 letters, all work for each key (ms)'.padEnd(44)}${heads(columns)}`)
  for (const place of PLACES.filter(({ name }) => only.test(name))) {
    const without = await type(bare, place)
    const withIt = await type(browser, place)
    const [before, after] = [perKey(without, without.tasks), perKey(withIt, withIt.tasks)]
    const ours = perKey(withIt, withIt.ours)
    const figures = [before, after, ours].flatMap((times) => [share(times, 0.5), share(times, 0.95)])
    say(`${place.name.padEnd(44)}${cells([...figures, longest(withIt.ours)])}  ${slowest(withIt.ours)}`)
    for (const line of byScript(withIt.ours)) say(line)
  }
}

/** Prints two tables to standard output, of the pages whose names are like `only`. Throws `NoBrowser`. */
export async function bench(only: RegExp): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-bench-'))
  await buildReplicas(ROOT, folder)
  const stage = await setStage(folder)
  const { proxyPort } = stage
  const extension = extensionFolder(ROOT)
  const bare = await launchChromium({ proxyPort, headless: true })
  const browser = await launchChromium({ extension, proxyPort, headless: true })
  try {
    await enter(browser)
    await benchIdle(bare, browser, only)
    await benchTyping(bare, browser, only)
    await benchFirefox(
      ROOT,
      { extension, proxyPort },
      PLACES.filter(({ name }) => only.test(name)),
    )
  } finally {
    await browser.close()
    await bare.close()
    await stage.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
