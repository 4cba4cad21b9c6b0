import { readSettings } from '../store/settings'
import { knowledgeOf } from './knowledge-keeper'

/**
 * Compiles the knowledge as soon as the background runs, so that the first check finds it on its way. Nobody waits:
 * whatever fails here fails again, and is reported, at the check that needs it.
 */
export function warmUp(): void {
  readSettings()
    .then(({ settings }) => knowledgeOf(settings.school))
    .catch(() => undefined)
}
