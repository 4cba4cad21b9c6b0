import { browser } from '../browser'
import type { Settings } from '../model/settings'
import { KEPT, type Kept, notKept, problemOfWrite } from './kept'
import { oneAtATime } from './one-at-a-time'
import { defaultSettings, readStored, type StoredSettings } from './settings-shape'

/** Where the settings lie in `storage.local`. */
export const SETTINGS_KEY = 'settings'
/** Damaged settings are put aside here before new ones take their place. */
export const DAMAGED_KEY = 'settings-damaged'

const UNREADABLE =
  'Your settings could not be read just now. They are kept as they are, and drafts are checked without your school. ' +
  'Restart the browser; if this stays, install Second Look again.'
const NOT_SAVED = 'This could not be saved, so nothing was changed. Restart the browser and try again.'

/** Never rejects: what can't be read is replaced by defaults, and `problem` says so. */
export async function readSettings(): Promise<StoredSettings> {
  return readStoredSettings(await readRaw())
}

type Raw = { readonly read: true; readonly value: unknown } | { readonly read: false }

async function readRaw(): Promise<Raw> {
  try {
    return { read: true, value: (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY] }
  } catch {
    // The browser's storage is broken in one of many ways; the person is told by `problem`.
    return { read: false }
  }
}

function readStoredSettings(raw: Raw): StoredSettings {
  if (raw.read) return readStored(raw.value)
  return { settings: defaultSettings(), problem: UNREADABLE, newer: false }
}

async function write(change: (settings: Settings) => Settings): Promise<Kept> {
  const raw = await readRaw()
  const { settings, problem, newer } = readStoredSettings(raw)
  if (!raw.read || newer) return notKept(problem ?? NOT_SAVED)
  const changed = { [SETTINGS_KEY]: change(settings) }
  try {
    await browser.storage.local.set(problem === null ? changed : { ...changed, [DAMAGED_KEY]: raw.value })
    return KEPT
  } catch (error) {
    return notKept(problemOfWrite(error, NOT_SAVED))
  }
}

const inTurn = oneAtATime()

/**
 * Changes the settings, one change after the other, so that none undoes another. On failure the old settings
 * stay. Rejects only when `change` itself throws.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Kept> {
  return inTurn(() => write(change))
}

/** Forgets everything in `storage.local`. Rejects when the browser can't. */
export async function deleteSettings(): Promise<void> {
  await browser.storage.local.clear()
}
