import type { CDPSession, Page as PlaywrightPage } from 'playwright-core'
import { type Chromium, launchChromium } from '../../../tools/browser/chromium'
import { withClosedRoots } from '../../../tools/browser/closed-roots'
import type { Driver, DriverOptions, Page } from './driver'
import { allOf, middleOf, type Place, until } from './place'

/** Any page of the extension that talks to its background. */
const WAKING_PAGE = 'src/pages/options/index.html'

export class ChromiumPage implements Page {
  readonly #page: PlaywrightPage
  readonly #session: CDPSession
  readonly #complaints: string[] = []

  constructor(page: PlaywrightPage, session: CDPSession) {
    this.#page = page
    this.#session = session
    page.on('pageerror', ({ message }) => this.#complaints.push(message))
    page.on('console', (said) => {
      if (said.type() === 'error' && said.text().startsWith('Second Look')) this.#complaints.push(said.text())
    })
  }

  evaluate<Value>(expression: string): Promise<Value> {
    return this.#page.evaluate<Value>(expression)
  }

  async evaluateApart<Value>(expression: string): Promise<Value> {
    const { frameTree } = await this.#session.send('Page.getFrameTree')
    const world = { frameId: frameTree.frame.id, worldName: 'apart' }
    const { executionContextId: contextId } = await this.#session.send('Page.createIsolatedWorld', world)
    const how = { contextId, awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', { expression, ...how })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as Value
  }

  async #placeOf(selector: string): Promise<Place> {
    return until(`an element ${selector}`, () => this.evaluate<Place | null>(middleOf(selector)))
  }

  async click(selector: string, times = 1): Promise<void> {
    const { x, y } = await this.#placeOf(selector)
    await this.#page.mouse.click(x, y, { clickCount: times })
  }

  async mouse(act: 'press' | 'release', selector: string): Promise<void> {
    const { x, y } = await this.#placeOf(selector)
    await this.#page.mouse.move(x, y)
    await (act === 'press' ? this.#page.mouse.down() : this.#page.mouse.up())
  }

  async point(x: number, y: number): Promise<void> {
    await this.#page.mouse.move(x, y)
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text)
  }

  press(keys: string): Promise<void> {
    return this.#page.keyboard.press(keys)
  }

  async upload(selector: string, paths: readonly string[]): Promise<void> {
    const input = (await this.#page.evaluateHandle<HTMLInputElement>(`${allOf(selector)}[0]`)).asElement()
    if (!input) throw new Error(`There is no element ${selector}.`)
    await input.setInputFiles([...paths])
  }

  async withClosedRoots<Value>(functionText: string): Promise<Value> {
    return (await withClosedRoots(this.#session, functionText)) as Value
  }

  complaints(): readonly string[] {
    return this.#complaints.filter((each) => !each.startsWith('ResizeObserver loop'))
  }

  resize(width: number, height: number): Promise<void> {
    return this.#page.setViewportSize({ width, height })
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path })
  }

  async go(url: string): Promise<void> {
    await this.#page.goto(url)
  }

  /** For what only Chromium's protocol can do, e.g. an input method. */
  get session(): CDPSession {
    return this.#session
  }

  close(): Promise<void> {
    return this.#page.close()
  }
}

async function openPage({ context }: Chromium, url: string): Promise<ChromiumPage> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await page.goto(url)
  return new ChromiumPage(page, session)
}

async function stopWorkers({ context }: Chromium): Promise<void> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await page.close()
}

/** The background, woken where it sleeps. */
async function backgroundOf({ context, extensionId }: Chromium) {
  const present = () => context.serviceWorkers().find((worker) => new URL(worker.url()).host === extensionId)
  const awake = present()
  if (awake) return awake
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/${WAKING_PAGE}`)
  const worker = await until('the background', async () => present())
  await page.close()
  return worker
}

async function keepBusy(chromium: Chromium, ms: number): Promise<void> {
  const background = await backgroundOf(chromium)
  const begun = background.evaluate((time) => {
    setTimeout(() => {
      const end = Date.now() + time
      while (Date.now() < end);
    })
  }, ms)
  await begun
}

async function update(chromium: Chromium): Promise<void> {
  const background = await backgroundOf(chromium)
  const gone = new Promise((closed) => background.once('close', closed))
  // The answer never comes: the background goes away while it is asked.
  background.evaluate('chrome.runtime.reload()').catch(() => undefined)
  await gone
}

export async function openChromium(options: DriverOptions): Promise<Driver> {
  const chromium = await launchChromium({ ...options, headless: true })
  return {
    browser: 'chromium',
    open: (url) => openPage(chromium, url),
    openExtension: (path) => openPage(chromium, `chrome-extension://${chromium.extensionId}/${path}`),
    sleepBackground: () => stopWorkers(chromium),
    busyBackground: (ms) => keepBusy(chromium, ms),
    updateExtension: () => update(chromium),
    close: chromium.close,
  }
}
