import { safeParse } from 'valibot'
import { browser } from '../browser'
import { ManagedWatchSchema } from '../model/managed-watch'

/** What administrators set about watching requests; `null` for nothing. Never rejects: Firefox does when nothing is set. */
export async function readManagedWatch(): Promise<boolean | null> {
  const stored: unknown = await browser.storage.managed.get(null).catch(() => ({}))
  const read = safeParse(ManagedWatchSchema, stored)
  return read.success ? (read.output.watchPosts ?? null) : null
}
