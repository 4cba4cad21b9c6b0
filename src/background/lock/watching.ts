import type { Settings } from '../../model/settings'
import { readManagedWatch } from '../../store/managed-watch'

/** A browser that has just started may take seconds to say what administrators set; no post waits so long. */
const MANAGED_WITHIN_MS = 100

/** Whether requests that publish are watched, and whether administrators decided that. Never rejects. */
export async function watching({
  watchPosts,
}: Pick<Settings, 'watchPosts'>): Promise<{ readonly on: boolean; readonly managed: boolean }> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), MANAGED_WITHIN_MS))
  const managed = await Promise.race([readManagedWatch(), late])
  return managed === null ? { on: watchPosts, managed: false } : { on: managed, managed: true }
}
