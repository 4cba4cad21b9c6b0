import type { RuleChoices } from '../model/rule-choices'
import { changeChoices, readManaged } from '../store/choices'
import { type Kept, notKept } from '../store/kept'
import { forgetRules } from './knowledge-keeper'

const LOCKED = 'Your school’s administrators don’t let the rules be changed here, so nothing was changed.'

/** Changes what is chosen about the rules; the next check goes by it. */
export async function choose(change: (choices: RuleChoices) => RuleChoices): Promise<Kept> {
  if ((await readManaged()).managed.rulesLocked) return notKept(LOCKED)
  const kept = await changeChoices(change)
  forgetRules()
  return kept
}

/** Takes over the choices of a school pack, or those from before it. */
export function takeChoices(choices: RuleChoices): Promise<Kept> {
  return choose(() => choices)
}
