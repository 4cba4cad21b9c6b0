import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Chromium, launchChromium } from '../browser/chromium'
import { enterSchool, readDemoSchool } from '../browser/demo-school'
import { extensionFolder } from '../browser/extension'
import { buildReplicas } from '../replicas/build'
import { setStage } from '../replicas/stage'
import { benchFirefox } from './firefox'
import { benchIdle } from './idle'
import { PLACES, PUBLISHING } from './places'
import { benchPresses } from './presses'
import { benchTyping } from './typing'

/**
 * What the extension costs a page where nobody writes, and one where somebody does: the same pages without it and with
 * it in one run, in Chromium by its own trace of the page's main thread.
 */

// The commands of tools/ are run from the project's folder.
const ROOT = resolve('.')
const OPTIONS_PAGE = 'src/pages/options/index.html'

async function enterDemo({ context, extensionId }: Chromium): Promise<void> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/${OPTIONS_PAGE}`)
  await page.evaluate(enterSchool(readDemoSchool(ROOT)))
  await page.close()
}

type Bench = (bare: Chromium, browser: Chromium) => Promise<void>

async function inChromium(extension: string, proxyPort: number, benches: readonly Bench[]): Promise<void> {
  const bare = await launchChromium({ proxyPort, headless: true })
  const browser = await launchChromium({ extension, proxyPort, headless: true })
  try {
    await enterDemo(browser)
    for (const each of benches) await each(bare, browser)
  } finally {
    await browser.close()
    await bare.close()
  }
}

export const PARTS = ['idle', 'typing', 'presses', 'firefox'] as const
export type Part = (typeof PARTS)[number]

/** Prints tables to standard output, of the places whose names are like `only`; of all parts, or of one. Throws `NoBrowser`. */
export async function bench(only: RegExp, part?: Part): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-bench-'))
  await buildReplicas(ROOT, folder)
  const stage = await setStage(folder)
  const { proxyPort } = stage
  const extension = extensionFolder(ROOT)
  const places = PLACES.filter(({ name }) => only.test(name))
  const publishing = PUBLISHING.filter(({ name }) => only.test(name))
  const benches: Record<Exclude<Part, 'firefox'>, Bench> = {
    idle: (bare, browser) => benchIdle(bare, browser, only),
    typing: (bare, browser) => benchTyping(bare, browser, places),
    presses: (bare, browser) => benchPresses(bare, browser, publishing),
  }
  const isWanted = (name: string): boolean => part === undefined || part === name
  const wanted = Object.entries(benches).flatMap(([name, each]) => (isWanted(name) ? [each] : []))
  try {
    if (wanted.length > 0) await inChromium(extension, proxyPort, wanted)
    if (isWanted('firefox')) await benchFirefox(ROOT, { extension, proxyPort }, places)
  } finally {
    await stage.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
