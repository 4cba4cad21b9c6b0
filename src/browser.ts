/** The only way to the browser's API (docs/architecture.md). */
export { default as browser } from 'webextension-polyfill'
