import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { type Chromium, launchChromium } from './browser/chromium'
import { ownPage, pressAndBeWarned, setUpSchool } from './browser/demo-browser'
import { extensionFolder } from './browser/extension'
import { run } from './command/run'
import { buildReplicas } from './replicas/build'
import { replicaUrl } from './replicas/sites'
import { setStage } from './replicas/stage'

/** `npm run pictures`: the pictures of README and docs, taken of the built extension on the replicas. */

const ROOT = resolve(import.meta.dirname, '../..')
const FOLDER = join(ROOT, 'docs/images')
type Scheme = 'light' | 'dark'

const PRAISE =
  'So proud of Aisha Abdi in Acorn class today, she read a whole page out loud at Meadowbrook Academy!'
const RANT = 'Year 9 were feral again today. And SLT haven’t got a clue.'
const MOMENT = 'Star of the week goes to Ivy, who sang her heart out in assembly'

interface Warning {
  readonly name: string
  readonly address: string
  /** What is pressed to be warned. */
  readonly control: string
  readonly scheme: Scheme
}

const WARNINGS: readonly Warning[] = [
  {
    name: 'warning-facebook',
    address: replicaUrl('facebook', { open: 'post', draft: PRAISE }),
    control: '[data-control="post"]',
    scheme: 'light',
  },
  {
    name: 'warning-x',
    address: replicaUrl('x', { open: 'post-modal', draft: RANT }),
    control: '[data-control="post-modal"]',
    scheme: 'dark',
  },
  {
    name: 'warning-instagram',
    address: replicaUrl('instagram', { open: 'comment', draft: MOMENT }),
    control: '[data-control="comment"]',
    scheme: 'light',
  },
]

const PAGES = [
  { name: 'options', scheme: 'light', width: 1100, height: 1240 },
  { name: 'welcome', scheme: 'dark', width: 1100, height: 860 },
  { name: 'popup', scheme: 'light', width: 380, height: 460 },
] as const

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`) })
}

async function takeAll(page: Page, browser: Chromium): Promise<void> {
  for (const { name, address, control, scheme } of WARNINGS) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.goto(address)
    await pressAndBeWarned(page, control)
    await take(page, name)
  }
  for (const { name, scheme, width, height } of PAGES) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height })
    await page.goto(ownPage(browser, name), { waitUntil: 'networkidle' })
    await take(page, name)
  }
}

await run(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-pictures-'))
  mkdirSync(FOLDER, { recursive: true })
  await buildReplicas(ROOT, folder)
  const stage = await setStage(folder)
  const extension = extensionFolder(ROOT)
  const browser = await launchChromium({ extension, proxyPort: stage.proxyPort, headless: true })
  try {
    await setUpSchool(browser, ROOT)
    const page = browser.context.pages()[0] ?? (await browser.context.newPage())
    await takeAll(page, browser)
  } finally {
    await browser.close()
    await stage.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
