import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Worker } from 'playwright-core'
import { findBrowser } from './find-browser'

export interface ChromiumOptions {
  /** Folder of the built extension; none starts the browser bare. */
  readonly extension?: string
  /** The browser's only way out: a port on this machine (`serveProxy`). */
  readonly proxyPort: number
  readonly headless: boolean
  readonly args?: readonly string[]
}

export interface Chromium {
  readonly context: BrowserContext
  /** For commands to the whole browser. */
  readonly session: CDPSession
  /** Empty without an extension. */
  readonly extensionId: string
  close(): Promise<void>
}

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=DialMediaRouteProvider,OptimizationHints,Translate,AutofillServerCommunication',
  '--ignore-certificate-errors',
  '--proxy-bypass-list=<-loopback>',
]

const isRoot = process.getuid?.() === 0

function argumentsFor({ extension, proxyPort, headless, args = [] }: ChromiumOptions): string[] {
  return [
    ...QUIET,
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    ...(headless ? ['--headless=new'] : []),
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    // Branded Chrome no longer takes --load-extension; see `loadUnpacked`.
    '--enable-unsafe-extension-debugging',
    ...args,
  ]
}

/** The other way in, for browsers that ignore `--load-extension`. */
async function loadUnpacked(session: CDPSession, extension: string): Promise<void> {
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>
  await send('Extensions.loadUnpacked', { path: extension })
}

async function workerOf(context: BrowserContext, session: CDPSession, extension: string): Promise<Worker> {
  const present = () =>
    context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://'))
  const appears = (timeout: number) => context.waitForEvent('serviceworker', { timeout })
  const soon = present() ?? (await appears(10_000).catch(() => undefined))
  if (soon) return soon
  const later = appears(20_000)
  await loadUnpacked(session, extension)
  return present() ?? later
}

/** Starts Chromium (or Chrome, or Edge) on a profile of its own, with the extension loaded. Throws `NoBrowser`. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'second-look-chromium-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 860 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: argumentsFor(options),
    handleSIGINT: false,
  })
  const close = async () => {
    await context.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const session = await openSession(context)
    const worker = options.extension && (await workerOf(context, session, options.extension))
    const extensionId = worker ? new URL(worker.url()).host : ''
    return { context, session, extensionId, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function openSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser()
  if (browser) return browser.newBrowserCDPSession()
  const [page = await context.newPage()] = context.pages()
  return context.newCDPSession(page)
}
