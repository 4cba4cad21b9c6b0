import { browser } from '../browser'

/** Kept until the browser is closed; never on disk. */
const KEY = 'switched-off'

async function origins(): Promise<string[]> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY)
  return Array.isArray(stored) ? stored.filter((origin) => typeof origin === 'string') : []
}

/**
 * Pages that are open keep their gate when the person takes their site off the list. Remembering the origin lets
 * the background tell them “off” rather than refuse them, which they would take for a failed check.
 */
export async function rememberSwitchedOff(origin: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: [...new Set([...(await origins()), origin])] })
}

export async function wasSwitchedOff(origin: string): Promise<boolean> {
  return (await origins()).includes(origin)
}
