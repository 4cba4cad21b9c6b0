import { describe, expect, it } from 'vitest'
import { BARE_BROWSER } from '../../../tools/build/bare-browser'

interface Bare {
  readonly runtime: { readonly id: string | undefined; sendMessage(message: unknown): Promise<unknown> }
}

/** Loads it beside a browser; both kinds answer with promises. */
function load(runtime: { id?: string; sendMessage(message: unknown): Promise<unknown> }, name: string): Bare {
  const globals = { [name]: { runtime } }
  return new Function('globalThis', BARE_BROWSER.replace('export default', 'return'))(globals) as Bare
}

describe.each(['browser', 'chrome'])('what stands for the polyfill where there is a `%s`', (name) => {
  it('sends a message and gives its answer', async () => {
    const bare = load({ id: 'ours', sendMessage: async (message) => ({ heard: message }) }, name)
    expect(await bare.runtime.sendMessage('hello')).toEqual({ heard: 'hello' })
  })

  it('knows when the extension is no longer the one that runs', () => {
    const runtime: { id?: string; sendMessage(): Promise<unknown> } = {
      id: 'ours',
      sendMessage: async () => 0,
    }
    const bare = load(runtime, name)
    expect(bare.runtime.id).toBe('ours')
    delete runtime.id
    expect(bare.runtime.id).toBeUndefined()
  })

  it('fails with what a background wraps up that failed', async () => {
    const wrapped = { __mozWebExtensionPolyfillReject__: true, message: 'gone' }
    const bare = load({ id: 'ours', sendMessage: async () => wrapped }, name)
    await expect(bare.runtime.sendMessage('hello')).rejects.toThrow('gone')
  })
})
