import { writeFile } from 'node:fs/promises'
import { type Bidi, type Firefox, launchFirefox } from '../../../tools/browser/firefox'
import type { Driver, DriverOptions, Page } from './driver'
import { chord, typing } from './keys'
import { allOf, middleOf, type Place, until } from './place'

interface RemoteValue {
  readonly type: string
  readonly value?: unknown
  readonly sharedId?: string
}

interface Outcome {
  readonly type: 'success' | 'exception'
  readonly result?: RemoteValue
  readonly exceptionDetails?: { readonly text: string }
}

/** A page or a frame, with the frames in it. */
interface Context {
  readonly context: string
  readonly children?: readonly Context[] | null
}

/** Elements that may hold a closed shadow root: a `div` with nothing of its own in it. */
const HOSTS = '[...document.querySelectorAll("div")].filter((div) => !div.firstChild && !div.shadowRoot)'

class FirefoxPage implements Page {
  readonly #bidi: Bidi
  readonly #context: string

  constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi
    this.#context = context
  }

  async #script(
    method: 'script.evaluate' | 'script.callFunction',
    params: object,
    world: { readonly sandbox?: string; readonly context?: string } = {},
  ): Promise<RemoteValue> {
    const target = { context: this.#context, ...world }
    const outcome = (await this.#bidi(method, {
      target,
      awaitPromise: true,
      ...params,
    })) as unknown as Outcome
    if (outcome.type === 'exception' || !outcome.result)
      throw new Error(outcome.exceptionDetails?.text ?? 'A script failed.')
    return outcome.result
  }

  evaluate<Value>(expression: string): Promise<Value> {
    return this.#evaluate<Value>(expression)
  }

  evaluateApart<Value>(expression: string): Promise<Value> {
    return this.#evaluate<Value>(expression, { sandbox: 'apart' })
  }

  async #evaluate<Value>(expression: string, world?: { readonly sandbox: string }): Promise<Value> {
    const text = `Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? "null")`
    const { value } = await this.#script('script.evaluate', { expression: text }, world)
    return JSON.parse(String(value)) as Value
  }

  async #act(sources: readonly object[]): Promise<void> {
    await this.#bidi('input.performActions', { context: this.#context, actions: sources })
  }

  async #point(selector: string, actions: readonly object[]): Promise<void> {
    const { x, y } = await until(`an element ${selector}`, () =>
      this.evaluate<Place | null>(middleOf(selector)),
    )
    const move = { type: 'pointerMove', x, y }
    await this.#act([{ type: 'pointer', id: 'mouse', actions: [move, ...actions] }])
  }

  async click(selector: string, times = 1): Promise<void> {
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]
    await this.#point(selector, Array.from({ length: times }, () => press).flat())
  }

  async mouse(act: 'press' | 'release', selector: string): Promise<void> {
    await this.#point(selector, [{ type: act === 'press' ? 'pointerDown' : 'pointerUp', button: 0 }])
  }

  async point(x: number, y: number): Promise<void> {
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) }
    await this.#act([{ type: 'pointer', id: 'mouse', actions: [move] }])
  }

  async type(text: string): Promise<void> {
    await this.#act([{ type: 'key', id: 'keys', actions: typing(text) }])
  }

  async press(keys: string): Promise<void> {
    await this.#act([{ type: 'key', id: 'keys', actions: chord(keys) }])
  }

  async upload(selector: string, paths: readonly string[]): Promise<void> {
    const expression = `${allOf(selector)}[0]`
    const { sharedId } = await this.#script('script.evaluate', { expression })
    await this.#bidi('input.setFiles', { context: this.#context, element: { sharedId }, files: paths })
  }

  /** The page's own context and those of the frames in it. */
  async #contexts(): Promise<string[]> {
    const { contexts } = await this.#bidi('browsingContext.getTree', { root: this.#context })
    const flat = ({ context, children }: Context): string[] => [context, ...(children ?? []).flatMap(flat)]
    return (contexts as unknown as readonly Context[]).flatMap(flat)
  }

  /** Puts the closed roots of one frame where the page's scripts find them. */
  async #handOver(context: string): Promise<void> {
    const serializationOptions = { maxDomDepth: 1, includeShadowTree: 'all' }
    const world = { context }
    const { value } = await this.#script(
      'script.evaluate',
      { expression: HOSTS, serializationOptions },
      world,
    )
    const hosts = value as readonly { value?: { shadowRoot?: RemoteValue | null } }[]
    const roots = hosts.flatMap(({ value }) =>
      value?.shadowRoot?.sharedId ? [value.shadowRoot.sharedId] : [],
    )
    if (roots.length === 0) return
    const functionDeclaration = '(...roots) => { (top.closedRoots ??= []).push(...roots) }'
    const given = roots.map((sharedId) => ({ sharedId }))
    await this.#script('script.callFunction', { functionDeclaration, arguments: given }, world)
  }

  async withClosedRoots<Value>(functionText: string): Promise<Value> {
    const [own = this.#context, ...frames] = await this.#contexts()
    await this.#handOver(own)
    // A frame may have gone meanwhile, or be of another origin.
    for (const frame of frames) await this.#handOver(frame).catch(() => undefined)
    const found = await this.#script('script.callFunction', {
      functionDeclaration: `async () => {
        const roots = globalThis.closedRoots ?? []
        delete globalThis.closedRoots
        return JSON.stringify(await (${functionText})(...roots)) ?? "null"
      }`,
    })
    return JSON.parse(String(found.value)) as Value
  }

  complaints(): readonly string[] {
    return []
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#bidi('browsingContext.setViewport', { context: this.#context, viewport: { width, height } })
  }

  async screenshot(path: string): Promise<void> {
    const { data } = await this.#bidi('browsingContext.captureScreenshot', { context: this.#context })
    await writeFile(path, Buffer.from(String(data), 'base64'))
  }

  async go(url: string): Promise<void> {
    await this.#bidi('browsingContext.navigate', { context: this.#context, url, wait: 'complete' })
  }

  async close(): Promise<void> {
    await this.#bidi('browsingContext.close', { context: this.#context })
  }
}

/** Extension pages never settle a navigation (`wait` must be none), so the page itself is asked whether it is there. */
async function openPage({ bidi }: Firefox, url: string, background = false): Promise<FirefoxPage> {
  const { context } = await bidi('browsingContext.create', { type: 'tab', background })
  await bidi('browsingContext.navigate', { context, url, wait: 'none' })
  const page = new FirefoxPage(bidi, String(context))
  const isThere = `location.href.startsWith(${JSON.stringify(url)}) && document.readyState === 'complete'`
  // A document that is being replaced can't be asked; the next question reaches the new one.
  await until(`the page ${url}`, () => page.evaluate<boolean>(isThere).catch(() => false), 20_000)
  return page
}

const OPTIONS_PAGE = 'src/pages/options/index.html'

/** In the browser's own window, which may do what no page may. */
async function inBrowser({ bidi }: Firefox, expression: string): Promise<void> {
  const { contexts } = await bidi('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
  const [window] = contexts as readonly { readonly context: string }[]
  if (!window) throw new Error('Firefox shows no window of its own.')
  const target = { context: window.context }
  const { type } = await bidi('script.evaluate', { expression, target, awaitPromise: true })
  if (type !== 'success') throw new Error(`Firefox wouldn’t do: ${expression}`)
}

const policyOf = ({ extensionId }: Firefox) =>
  `WebExtensionPolicy.getByHostname(${JSON.stringify(extensionId)})`

/** Background and extension pages share one thread, so that a busy page keeps the background from answering. */
async function keepBusy(firefox: Firefox, ms: number): Promise<void> {
  const page = await openPage(firefox, `moz-extension://${firefox.extensionId}/${OPTIONS_PAGE}`)
  await page.evaluate(`void setTimeout(() => { const end = Date.now() + ${ms}; while (Date.now() < end); })`)
}

export async function openFirefox(options: DriverOptions): Promise<Driver> {
  const firefox = await launchFirefox({ ...options, headless: true })
  return {
    browser: 'firefox',
    open: (url) => openPage(firefox, url),
    openExtension: (path) => openPage(firefox, `moz-extension://${firefox.extensionId}/${path}`),
    sleepBackground: () =>
      inBrowser(
        firefox,
        `${policyOf(firefox)}.extension.terminateBackground({ disableResetIdleForTest: true })`,
      ),
    busyBackground: (ms) => keepBusy(firefox, ms),
    updateExtension: () =>
      inBrowser(
        firefox,
        `(async () => {
          const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
          await (await AddonManager.getAddonByID(${policyOf(firefox)}.id)).reload()
        })()`,
      ),
    close: firefox.close,
  }
}
