import { safeParse } from 'valibot'
import { browser } from '../browser'
import {
  type ManagedRules,
  ManagedRulesSchema,
  NO_CHOICES,
  NOT_MANAGED,
  type RuleChoices,
  RuleChoicesSchema,
} from '../model/rule-choices'
import { KEPT, type Kept, notKept, problemOfWrite } from './kept'
import { oneAtATime } from './one-at-a-time'

/** Apart from the settings, which every message reads: packs may be large. */
export const CHOICES_KEY = 'rule-choices'

export interface StoredChoices {
  readonly choices: RuleChoices
  /** What could not be read, in words for the person; `null` when all is well. */
  readonly problem: string | null
}

const DAMAGED =
  'What your school chose about the rules is damaged and could not be read, so the rules hold as they came. ' +
  'Choose again, or open the school pack once more.'
const UNREADABLE =
  'What your school chose about the rules could not be read just now, so the rules hold as they came. ' +
  'Restart the browser.'
const NOT_SAVED = 'This could not be saved, so nothing was changed. Restart the browser and try again.'

/** Never rejects: what can't be read is no choice, and `problem` says so. */
export async function readChoices(): Promise<StoredChoices> {
  try {
    const stored: unknown = (await browser.storage.local.get(CHOICES_KEY))[CHOICES_KEY]
    if (stored === undefined) return { choices: NO_CHOICES, problem: null }
    const read = safeParse(RuleChoicesSchema, stored)
    return read.success ? { choices: read.output, problem: null } : { choices: NO_CHOICES, problem: DAMAGED }
  } catch {
    // The browser's storage is broken in one of many ways; the person is told by `problem`.
    return { choices: NO_CHOICES, problem: UNREADABLE }
  }
}

async function write(change: (choices: RuleChoices) => RuleChoices): Promise<Kept> {
  const { choices, problem } = await readChoices()
  if (problem === UNREADABLE) return notKept(problem)
  const changed = change(choices)
  try {
    await browser.storage.local.set({ [CHOICES_KEY]: changed })
    return KEPT
  } catch (error) {
    return notKept(problemOfWrite(error, NOT_SAVED))
  }
}

const inTurn = oneAtATime()

/** Changes the choices, one change after the other. On failure the old ones stay. */
export function changeChoices(change: (choices: RuleChoices) => RuleChoices): Promise<Kept> {
  return inTurn(() => write(change))
}

export interface Managed {
  readonly managed: ManagedRules
  readonly problem: string | null
}

const MANAGED_DAMAGED =
  'What your school’s administrators set about the rules has a mistake in it, so it isn’t used. Please tell them.'

/** What the school's administrators set. Never rejects: Firefox does when nothing is set at all. */
export async function readManaged(): Promise<Managed> {
  const stored = await browser.storage.managed.get(null).catch(() => ({}))
  const read = safeParse(ManagedRulesSchema, stored)
  return read.success
    ? { managed: read.output, problem: null }
    : { managed: NOT_MANAGED, problem: MANAGED_DAMAGED }
}
