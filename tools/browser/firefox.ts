import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { object, parse, string } from 'valibot'
import { findBrowser } from './find-browser'

export interface FirefoxOptions {
  readonly extension?: string
  readonly proxyPort: number
  readonly headless: boolean
  readonly preferences?: Readonly<Record<string, unknown>>
}

/** Sends one WebDriver BiDi command. */
export type Bidi = (method: string, params: object) => Promise<Record<string, unknown>>

export interface Firefox {
  readonly bidi: Bidi
  /** Host of the extension's own pages (`moz-extension://ID/…`). */
  readonly extensionId: string
  close(): Promise<void>
}

const ManifestSchema = object({ browser_specific_settings: object({ gecko: object({ id: string() }) }) })

function preferences({ extension, proxyPort, preferences = {} }: FirefoxOptions, uuid: string) {
  const manifest =
    extension && parse(ManifestSchema, JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')))
  const uuids = manifest ? { [manifest.browser_specific_settings.gecko.id]: uuid } : {}
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'security.cert_pinning.enforcement_level': 0,
    'security.mixed_content.block_active_content': true,
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    'browser.newtabpage.enabled': false,
    'ui.prefersReducedMotion': 1,
    ...preferences,
  }
}

/** puppeteer keeps its BiDi connection to itself; everything here is said in BiDi's own words. */
function connectionOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> }
  }
  return async (method, params) => (await connection.send(method, params)).result
}

/** Starts Firefox on a profile of its own, with the extension installed for the session. Throws `NoBrowser`. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'second-look-firefox-'))
  const extensionId = randomUUID()
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: options.headless,
    acceptInsecureCerts: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access', '--width=1280', '--height=860'],
    extraPrefsFirefox: preferences(options, extensionId),
  })
  const close = async () => {
    await browser.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    if (options.extension) await browser.installExtension(options.extension)
    return { bidi: connectionOf(browser), extensionId, close }
  } catch (error) {
    await close()
    throw error
  }
}
