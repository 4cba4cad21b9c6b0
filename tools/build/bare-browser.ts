import type { Plugin } from 'vite'

const RESOLVED = '\0second-look:bare-browser'

/**
 * What stands for webextension-polyfill where only a message is sent. Both browsers give promises by themselves under
 * Manifest V3; a background that uses the polyfill says under Chromium in a wrapping of its own that it failed.
 */
export const BARE_BROWSER = `const { runtime } = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome
export default { runtime: {
  get id() { return runtime.id },
  async sendMessage(message) {
    const answer = await runtime.sendMessage(message)
    if (answer?.__mozWebExtensionPolyfillReject__) throw new Error(answer.message)
    return answer
  },
} }
`

/** A vite plugin for the bundle of this entry (its end), which every page pays for: a third of it was the polyfill. */
export function bareBrowser(entry: string): Plugin {
  let isHere = false
  return {
    name: 'second-look:bare-browser',
    apply: 'build',
    enforce: 'pre',
    buildStart({ input }) {
      isHere = Object.values(input).some((file) => file.replaceAll('\\', '/').endsWith(entry))
    },
    resolveId: (id) => (isHere && id === 'webextension-polyfill' ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? BARE_BROWSER : undefined),
  }
}
