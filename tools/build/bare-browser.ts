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

/** A vite plugin for the bundles of these entries (their ends), which pages pay for: a third of the gate was the polyfill. */
export function bareBrowser(entries: readonly string[]): Plugin {
  let isHere = false
  return {
    name: 'second-look:bare-browser',
    apply: 'build',
    enforce: 'pre',
    buildStart({ input }) {
      const files = Object.values(input).map((file) => file.replaceAll('\\', '/'))
      isHere = files.some((file) => entries.some((entry) => file.endsWith(entry)))
    },
    resolveId: (id) => (isHere && id === 'webextension-polyfill' ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? BARE_BROWSER : undefined),
  }
}
