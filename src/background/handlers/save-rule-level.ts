import shipped from 'virtual:rules'
import { withAdditions } from '../../model/apply-choices'
import { levelsFrom, mildest } from '../../model/rule-limits'
import { saveRuleLevel } from '../../protocol'
import { readChoices, readManaged } from '../../store/choices'
import { notKept } from '../../store/kept'
import { handle } from '../handler'
import { choose } from '../take-choices'

const NO_RULE = 'There is no such rule any more, so nothing was changed. Reload this page.'
const TOO_MILD =
  'This rule protects children: it can be made milder, but not switched off, so nothing was changed.'
const MANAGED = 'Your school’s administrators set this rule, so nothing was changed.'

export const saveRuleLevelHandler = handle(saveRuleLevel, async ({ rule: id, level }) => {
  const [{ choices }, { managed }] = await Promise.all([readChoices(), readManaged()])
  const rule = withAdditions(shipped, choices).rules.find((one) => one.id === id)
  if (rule === undefined) return notKept(NO_RULE)
  if (Object.hasOwn(managed.ruleLevels, id)) return notKept(MANAGED)
  const allowed = levelsFrom(mildest(rule, shipped.clauses, managed.safeguardingMayBeOff))
  if (level !== null && !allowed.includes(level)) return notKept(TOO_MILD)
  return choose(({ levels: { [id]: _before, ...others }, ...rest }) => ({
    ...rest,
    // What it came with may be said as well: a pack may say otherwise.
    levels: level === null ? others : { ...others, [id]: level },
  }))
})
