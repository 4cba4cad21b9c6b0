import { vi } from 'vitest'
import * as engine from '../../src/engine'
import { loadSites } from '../../tools/build/sites'

/** The parts of the browser that the background uses, in memory. What survives sleep is kept, as browsers do. */

class FakeEvent<Args extends unknown[], Result> {
  listeners: ((...args: Args) => Result)[] = []
  addListener = (listener: (...args: Args) => Result): void => {
    this.listeners.push(listener)
  }
  emit(...args: Args): Result[] {
    return this.listeners.map((listener) => listener(...args))
  }
}

/** A storage area; values are copied on the way in and out, as the browser does. */
export class FakeStorage {
  readonly values = new Map<string, unknown>()
  /** Set by tests: what the next writes and reads fail with. */
  failWrites: Error | null = null
  failReads: Error | null = null

  get = async (key: string): Promise<Record<string, unknown>> => {
    if (this.failReads) throw this.failReads
    return this.values.has(key) ? { [key]: structuredClone(this.values.get(key)) } : {}
  }
  set = async (items: Record<string, unknown>): Promise<void> => {
    if (this.failWrites) throw this.failWrites
    for (const [key, value] of Object.entries(items))
      this.values.set(key, JSON.parse(JSON.stringify(value)) as unknown)
  }
  remove = async (key: string): Promise<void> => {
    if (this.failWrites) throw this.failWrites
    this.values.delete(key)
  }
  clear = async (): Promise<void> => {
    if (this.failWrites) throw this.failWrites
    this.values.clear()
  }
}

class FakeManaged {
  values: object | null = null
  /** A browser that has just started answers when it has read what administrators set. */
  ready: Promise<void> = Promise.resolve()
  get = async (): Promise<object> => {
    await this.ready
    // As Firefox does where administrators set nothing.
    if (this.values === null) throw new Error('Managed storage manifest not found')
    return structuredClone(this.values)
  }
}

export interface FakeTab {
  readonly id: number
  readonly url: string
}

interface Script {
  readonly id: string
  readonly matches: readonly string[]
}

export const EXTENSION_ID = 'second-look-test'
export const OWN = `chrome-extension://${EXTENSION_ID}/`

/** Whether an address fits a match pattern, as far as these tests need it. */
function fits(url: string, pattern: string): boolean {
  return new URL(url).hostname === pattern.split('/')[2]
}

export class FakeBrowser {
  readonly local = new FakeStorage()
  readonly session = new FakeStorage()
  uiLanguage = 'en-GB'
  /** What administrators set. */
  readonly managed = new FakeManaged()
  /** Match patterns that the person lets us into; the built-in sites' from the start. */
  readonly permitted = new Set<string>(loadSites().flatMap(({ matches }) => matches))
  tabs: FakeTab[] = []
  scripts: Script[] = []

  readonly onChanged = new FakeEvent<[object, string], void>()
  readonly onMessage = new FakeEvent<[unknown, unknown], Promise<unknown>>()
  readonly onInstalled = new FakeEvent<[{ reason: string }], Promise<void>>()
  readonly onStartup = new FakeEvent<[], Promise<void>>()
  readonly onBeforeRequest = new FakeEvent<[object], unknown>()
  readonly onBeforeSendHeaders = new FakeEvent<[object], unknown>()
  readonly onCompleted = new FakeEvent<[object], unknown>()
  readonly onErrorOccurred = new FakeEvent<[object], unknown>()
  readonly onAdded = new FakeEvent<[{ origins: string[] }], Promise<void>>()
  readonly onRemoved = new FakeEvent<[{ origins: string[] }], Promise<void>>()

  /** Compiles a pupil list; watched, for it is to be done once for each list. */
  readonly compileRoll = vi.fn(engine.indexRollInSteps)

  /** Whether the frames of open tabs have the gate already. */
  gateIsThere = false
  readonly insertCSS = vi.fn(async (_injection: object) => {})
  readonly executeScript = vi.fn(
    async (injection: object): Promise<unknown[]> =>
      'func' in injection ? [{ frameId: 0, result: this.gateIsThere }] : [],
  )
  /** What was put into which frames; questions to them left out. */
  injections(): object[] {
    return this.executeScript.mock.calls.map(([injection]) => injection).filter((one) => 'files' in one)
  }
  readonly setIcon = vi.fn(async (_: { tabId?: number; path: Record<string, string> }) => undefined)
  readonly setTitle = vi.fn(async (_: { tabId?: number; title: string }) => undefined)
  readonly setBadgeText = vi.fn(async (_: { tabId?: number; text: string }) => undefined)
  readonly createTab = vi.fn(async (_: { url: string }) => undefined)
  readonly openOptionsPage = vi.fn(async () => undefined)

  readonly api = {
    runtime: {
      id: EXTENSION_ID,
      getURL: (path: string): string => OWN + path,
      openOptionsPage: this.openOptionsPage,
      onMessage: this.onMessage,
      onInstalled: this.onInstalled,
      onStartup: this.onStartup,
    },
    i18n: { getUILanguage: (): string => this.uiLanguage },
    storage: { local: this.local, session: this.session, managed: this.managed, onChanged: this.onChanged },
    action: { setIcon: this.setIcon, setTitle: this.setTitle, setBadgeText: this.setBadgeText },
    webRequest: {
      onBeforeRequest: this.onBeforeRequest,
      onBeforeSendHeaders: this.onBeforeSendHeaders,
      onCompleted: this.onCompleted,
      onErrorOccurred: this.onErrorOccurred,
    },
    tabs: {
      create: this.createTab,
      query: async ({ url }: { url: string[] }): Promise<FakeTab[]> =>
        this.tabs.filter((tab) => url.some((pattern) => fits(tab.url, pattern))),
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }): Promise<boolean> =>
        origins.every((origin) => this.permitted.has(origin)),
      remove: async ({ origins }: { origins: string[] }): Promise<boolean> => {
        for (const origin of origins) this.permitted.delete(origin)
        return true
      },
      onAdded: this.onAdded,
      onRemoved: this.onRemoved,
    },
    scripting: {
      executeScript: this.executeScript,
      insertCSS: this.insertCSS,
      getRegisteredContentScripts: async (): Promise<Script[]> => this.scripts,
      registerContentScripts: async (scripts: Script[]): Promise<void> => {
        this.scripts = [...this.scripts, ...scripts]
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }): Promise<void> => {
        this.scripts = this.scripts.filter(({ id }) => !ids.includes(id))
      },
    },
  }

  /** Starts the background afresh, as when a worker that slept is woken: memory is lost, stores are not. */
  async wake(): Promise<void> {
    for (const event of [this.onMessage, this.onInstalled, this.onStartup, this.onAdded, this.onRemoved])
      event.listeners = []
    vi.resetModules()
    vi.doMock('../../src/browser', () => ({ browser: this.api }))
    // Pure, and slow to load: a worker that wakes needn't load it again for us to know that memory was lost.
    vi.doMock('../../src/engine', () => ({ ...engine, indexRollInSteps: this.compileRoll }))
    await import('../../src/background/index')
  }

  /** Sends a message as a sender would; rejects when it is refused. */
  async send(message: unknown, sender: unknown): Promise<unknown> {
    const [answer] = this.onMessage.emit(message, sender)
    return answer
  }
}

/** Our options page in a tab. */
export const PAGE = {
  id: EXTENSION_ID,
  url: `${OWN}src/pages/options/index.html`,
  origin: OWN.slice(0, -1),
  frameId: 0,
  tab: { id: 1 },
}
/** Our popup, which isn't in a tab. */
export const POPUP = { id: EXTENSION_ID, url: `${OWN}src/pages/popup/index.html`, origin: OWN.slice(0, -1) }

/** Our content script in a frame of a page. */
export function composerAt(url: string, more: Record<string, unknown> = {}) {
  return { id: EXTENSION_ID, url, origin: new URL(url).origin, frameId: 0, tab: { id: 7 }, ...more }
}
