import { browser } from '../browser'

interface Closable {
  /** Chromium only: in Firefox a content script's reach to storage can't be limited. */
  setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>
}

/**
 * Closes `storage.local`, where the settings lie, to content scripts: the gate needs nothing of it. (The roll lies
 * in IndexedDB, which they can't reach in any browser.) Has to be said again each time the background starts.
 */
export function keepContentScriptsOut(): void {
  const area: typeof browser.storage.local & Closable = browser.storage.local
  // Nothing depends on it having worked; every message is checked all the same.
  area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined)
}
