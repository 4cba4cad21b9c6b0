import { array, integer, length, maxValue, minValue, number, object, pipe, safeParse, string } from 'valibot'
import { browser } from '../browser'
import { type Bytes, KEY_BYTES } from '../sealing/seal'

/**
 * The data key of a locked vault, from unlocking until the browser is closed: in memory only, and only for the
 * extension's own contexts (`storage.session` is closed to content scripts).
 */
const PLACE = 'vault-key'

const ByteSchema = pipe(number(), integer(), minValue(0), maxValue(255))
const OpenedSchema = object({ lock: string(), key: pipe(array(ByteSchema), length(KEY_BYTES)) })

/** `lock` is the id of the lock that was opened: the key of another one is of no use. */
export async function rememberKey(lock: string, key: Bytes): Promise<void> {
  await browser.storage.session.set({ [PLACE]: { lock, key: [...key] } })
}

/** The key of this lock's vault; `null` while it is locked. */
export async function rememberedKey(lock: string): Promise<Bytes | null> {
  const { [PLACE]: stored } = await browser.storage.session.get(PLACE)
  const opened = safeParse(OpenedSchema, stored)
  return opened.success && opened.output.lock === lock ? new Uint8Array(opened.output.key) : null
}

export async function forgetKey(): Promise<void> {
  await browser.storage.session.remove(PLACE)
}
