import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { type Chromium, launchChromium } from '../browser/chromium'
import { type DemoSchool, enterSchool, readDemoSchool } from '../browser/demo-school'
import { extensionFolder } from '../browser/extension'
import { buildReplicas } from '../replicas/build'
import { replicaUrl } from '../replicas/sites'
import { setStage } from '../replicas/stage'
import { rollOf } from './rolls'

/** What the extension costs a person: waiting after sleep, waiting between press and publish, and what pages load. */

// The commands of tools/ are run from the project's folder.
const ROOT = resolve('.')
const PRESSES = 40
const WAKINGS = 15
/** A trust's. */
const MANY_PUPILS = 100_000
const DRAFT = 'The leeks are up and the kettle is on'
const OPTIONS_PAGE = 'src/pages/options/index.html'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

function row(name: string, times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const figures = [at(0.5), at(0.95)].map((time) => time.toFixed(1).padStart(9))
  return `${name.padEnd(56)}${figures.join('')}${String(times.length).padStart(6)}`
}

async function openOptions({ context, extensionId }: Chromium): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/${OPTIONS_PAGE}`)
  return page
}

/** Enters a school and its pupils, as the options page does; settles when both are kept. */
async function enter(browser: Chromium, school: DemoSchool): Promise<void> {
  const page = await openOptions(browser)
  const answers = await page.evaluate<{ saved?: boolean }[]>(enterSchool(school))
  if (answers.some((answer) => answer?.saved === false)) throw new Error(JSON.stringify(answers))
  await page.close()
}

/** From the question to its verdict, the background having been stopped before each. */
async function timeWakings(browser: Chromium): Promise<number[]> {
  const page = await openOptions(browser)
  const devtools = await browser.context.newCDPSession(page)
  await devtools.send('ServiceWorker.enable')
  const times: number[] = []
  for (let round = 0; round < WAKINGS; round++) {
    await devtools.send('ServiceWorker.stopAllWorkers')
    const { time, level } = await page.evaluate(async () => {
      const runtime = Reflect.get(globalThis, 'chrome').runtime as {
        sendMessage(message: object): Promise<unknown>
      }
      const start = performance.now()
      const draft = { text: 'Aisha Abdi was a pain in the neck today' }
      const answer = await runtime.sendMessage({ kind: 'check-draft', request: { draft } })
      return { time: performance.now() - start, level: JSON.stringify(answer) }
    })
    if (!level.includes('"PUPIL-NAME"')) throw new Error(`A woken background answered ${level}.`)
    times.push(time)
  }
  await page.close()
  return times
}

/** Notes by the page's own clock when it published. */
const WATCH = `(() => {
  const push = window.published.push.bind(window.published)
  window.published.push = (...all) => {
    window.publishedAt = performance.now()
    return push(...all)
  }
})()`

async function openFeed({ context }: Chromium): Promise<Page> {
  const page = await context.newPage()
  await page.goto(replicaUrl('x'))
  await page.evaluate(WATCH)
  return page
}

/** Writes a message and presses Send; the time from the button's way up to the publish. */
async function timePress(page: Page, round: number, rest: number): Promise<number> {
  await page.locator('[data-surface="dm"]').click()
  await page.keyboard.insertText(`${DRAFT} ${round}`)
  if (rest > 0) await page.waitForTimeout(rest)
  await page.locator('[data-control="dm"]').hover()
  await page.mouse.down()
  const start = await page.evaluate<number>('performance.now()')
  await page.mouse.up()
  await page.waitForFunction((count) => window.published.length === count, round + 1)
  return (await page.evaluate<number>('window.publishedAt')) - start
}

interface Presses {
  /** The press came when the verdict was there. */
  readonly rested: number[]
  /** The press came right after the last letter. */
  readonly atOnce: number[]
}

/** Both pages in turn, so that a slow moment of the machine strikes both alike. */
async function timePresses(browsers: readonly Chromium[]): Promise<Presses[]> {
  const pages = await Promise.all(browsers.map(openFeed))
  const times = pages.map(() => ({ rested: [] as number[], atOnce: [] as number[] }))
  for (let round = 0; round < PRESSES; round++) {
    for (const [index, page] of pages.entries()) {
      const rest = round % 2 === 0 ? 900 : 0
      const time = await timePress(page, round, rest)
      times[index]?.[rest > 0 ? 'rested' : 'atOnce'].push(time)
    }
  }
  await Promise.all(pages.map((page) => page.close()))
  return times
}

declare global {
  interface Window {
    readonly published: readonly unknown[]
  }
}

function sizeRow(name: string, files: readonly string[]): string {
  const bytes = files.map((file) => readFileSync(file))
  const kilobytes = (sizes: readonly number[]) =>
    (sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1).padStart(9)
  return `${name.padEnd(56)}${kilobytes(bytes.map(({ length }) => length))}${kilobytes(bytes.map((text) => gzipSync(text).length))}`
}

function printSizes(dist: string): void {
  const path = (name: string) => join(dist, name)
  const all = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map(path)
  say(`\n${'Sizes (kB)'.padEnd(56)}   minified     gzip`)
  const sheets = ['facebook', 'x', 'instagram']
    .map((id) => path(`sites/${id}.js`))
    .filter((file) => existsSync(file))
  say(sizeRow('every page of a site that is switched on: the gate', [path('src/gate/index.js')]))
  for (const sheet of sheets)
    say(sizeRow(`  and what it knows of ${sheet.split('/').at(-1)?.slice(0, -3)}`, [sheet]))
  say(sizeRow('a page where somebody writes, besides: the keeper', [path('src/gate/keeper/index.js')]))
  say(sizeRow('  and the warning', [path('src/warning/index.js')]))
  say(sizeRow('the background', [path('src/background/index.js')]))
  say(
    sizeRow(
      'the whole extension',
      all.filter((file) => statSync(file).isFile()),
    ),
  )
}

/** Prints the tables (milliseconds, kilobytes) to standard output. */
export async function bench(): Promise<void> {
  const extension = extensionFolder(ROOT)
  const folder = mkdtempSync(join(tmpdir(), 'second-look-bench-'))
  await buildReplicas(ROOT, folder)
  const stage = await setStage(folder)
  const bare = await launchChromium({ proxyPort: stage.proxyPort, headless: true })
  const browser = await launchChromium({ extension, proxyPort: stage.proxyPort, headless: true })
  try {
    const demo = readDemoSchool(ROOT)
    await enter(browser, demo)
    const [without, withIt] = await timePresses([bare, browser])
    const wakings = await timeWakings(browser)
    await enter(browser, { ...demo, roll: [...demo.roll, ...rollOf(MANY_PUPILS - demo.roll.length)] })
    const manyWakings = await timeWakings(browser)
    say(`${'In Chromium, 421 pupils (ms)'.padEnd(56)}      p50      p95     n`)
    say(row('first verdict after the background slept', wakings))
    say(row(`  with ${MANY_PUPILS.toLocaleString('en-GB')} pupils`, manyWakings))
    say(row('press to publish without the extension', without?.rested ?? []))
    say(row('  with it, the verdict being there', withIt?.rested ?? []))
    say(row('press right after the last letter, without it', without?.atOnce ?? []))
    say(row('  with it', withIt?.atOnce ?? []))
  } finally {
    await browser.close()
    await bare.close()
    await stage.close()
    rmSync(folder, { recursive: true, force: true })
  }
  printSizes(extension)
}
