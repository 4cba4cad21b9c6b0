import { boolean, object, optional, safeParse } from 'valibot'
import { browser } from '../browser'

const ManagedSchema = object({ watchPosts: optional(boolean()) })

/** What administrators set about watching requests; `null` for nothing. Never rejects: Firefox does when nothing is set. */
export async function readManagedWatch(): Promise<boolean | null> {
  const stored: unknown = await browser.storage.managed.get(null).catch(() => ({}))
  const read = safeParse(ManagedSchema, stored)
  return read.success ? (read.output.watchPosts ?? null) : null
}
