import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { type Chromium, launchChromium } from './browser/chromium'
import { pressAndBeWarned, setUpSchool } from './browser/demo-browser'
import { extensionFolder } from './browser/extension'
import { NoBrowser } from './browser/find-browser'
import { BadInput } from './command/bad-input'
import { readOptions } from './command/options'
import { run } from './command/run'
import { buildReplicas } from './replicas/build'
import { replicaUrl } from './replicas/sites'
import { type Stage, setStage } from './replicas/stage'

/**
 * `npm start [-- --headless]`: Chromium with the extension, a fictional school and a feed with a draft ready to be
 * posted. Headless it presses Post itself and leaves a picture of what a person would see.
 */

const ROOT = resolve(import.meta.dirname, '../..')
const PICTURE = 'demo.png'
const DRAFT =
  'So proud of Aisha Abdi in Acorn class today, she read a whole page out loud at Meadowbrook Academy for the first ' +
  'time. Her mum was in tears at the gate.'
const DEMO = replicaUrl('facebook', { open: 'post', draft: DRAFT })

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

async function showHeadless(page: Page): Promise<void> {
  await pressAndBeWarned(page, '[data-control="post"]')
  await page.screenshot({ path: join(ROOT, PICTURE) })
  say(`Post was pressed, and Second Look held the draft. What a person sees is in ${PICTURE}.`)
  say('Run “npm start” on a computer with a display to try it yourself.')
}

async function showWindow(page: Page, { context }: Chromium): Promise<void> {
  say('The demo is open: a feed where nobody is real, with a draft ready. Press Post and see what happens.')
  say('Close the window, or press Ctrl+C here, to end it.')
  await page.bringToFront()
  await Promise.race([
    new Promise((closed) => context.once('close', closed)),
    new Promise((stopped) => process.once('SIGINT', stopped)),
    new Promise((stopped) => process.once('SIGTERM', stopped)),
  ])
}

async function demo(stage: Stage, headless: boolean): Promise<void> {
  const extension = extensionFolder(ROOT)
  const browser = await launchChromium({ extension, proxyPort: stage.proxyPort, headless })
  try {
    await setUpSchool(browser, ROOT)
    const page = browser.context.pages()[0] ?? (await browser.context.newPage())
    await page.goto(DEMO)
    await (headless ? showHeadless(page) : showWindow(page, browser))
  } finally {
    await browser.close()
  }
}

await run(async () => {
  const options = readOptions({ headless: { type: 'boolean' } }, 'Usage: npm start [-- --headless]')
  const headless = options.headless ?? !hasDisplay()
  if (headless && !options.headless) say('There is no display here, so the demo runs without a window.')
  const folder = mkdtempSync(join(tmpdir(), 'second-look-demo-'))
  try {
    await buildReplicas(ROOT, folder)
    const stage = await setStage(folder)
    await demo(stage, headless).finally(stage.close)
  } catch (error) {
    if (error instanceof NoBrowser) throw new BadInput(error.message)
    throw error
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
