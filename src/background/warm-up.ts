import { check, type Knowledge, withSchool } from '../engine'
import { readSettings } from '../store/settings'
import { getReady, knowledgeOf } from './knowledge-keeper'

/** Long enough for the message that woke us to be answered first. */
const AFTER_MS = 250

/**
 * The first sentence that the engine's grammar reads takes it about 50 ms. Reading one whose name may be none,
 * before anybody waits, spares the first check that.
 */
function readOneSentence(knowledge: Knowledge): void {
  const pupil = { given: 'Will', surname: 'May', preferred: '', year: '', group: '' }
  const roll = [{ ...pupil, photoConsent: null, status: 'current' as const }]
  check({ text: 'Will may hope to be there in May.' }, withSchool(knowledge, { school: null, roll }))
}

/**
 * Compiles the knowledge as soon as the background runs, so that the first check finds it on its way. Nobody waits:
 * whatever fails here fails again, and is reported, at the check that needs it.
 */
export function warmUp(): void {
  getReady()
  readSettings()
    .then(({ settings }) => knowledgeOf(settings))
    .then(({ knowledge }) => setTimeout(() => readOneSentence(knowledge), AFTER_MS))
    .catch(() => undefined)
}
