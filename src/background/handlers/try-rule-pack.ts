import shipped from 'virtual:rules'
import { applyChoices } from '../../model/apply-choices'
import type { RuleChoices } from '../../model/rule-choices'
import type { RuleLevel, RulePack } from '../../model/rule-pack'
import { type TriedPack, tryRulePack } from '../../protocol'
import { readChoices, readManaged } from '../../store/choices'
import { handle } from '../handler'
import { tryPack } from '../rule-packs'
import { withPack } from '../with-pack'

type Changes = Extract<TriedPack, { usable: true }>['changes']

/** Which shipped rules would hold otherwise than they do now. */
function changesOf(before: RuleChoices, after: RuleChoices): Changes {
  const levelsOf = (choices: RuleChoices): Map<string, RuleLevel> =>
    new Map(applyChoices(shipped, choices).rules.map(({ id, level }) => [id, level]))
  const [old, next] = [levelsOf(before), levelsOf(after)]
  return shipped.rules.flatMap(({ id, message }) => {
    const [from, to] = [old.get(id) ?? 'off', next.get(id) ?? 'off']
    return from === to ? [] : [{ message, from, to }]
  })
}

function usable(pack: RulePack, choices: RuleChoices, after: RuleChoices): TriedPack {
  const { name, by = null, version = null, rules, words } = pack
  return {
    usable: true,
    name,
    by,
    version,
    adds: rules.map(({ message, category, level }) => ({ message, category, level })),
    lists: Object.keys(words).length,
    examples: rules.reduce((sum, { flags, allows }) => sum + flags.length + allows.length, 0),
    changes: changesOf(choices, after),
    replaces: choices.packs.some(({ id }) => id === pack.id),
  }
}

export const tryRulePackHandler = handle(tryRulePack, async ({ pack: content }) => {
  const tried = tryPack(content)
  if (!tried.read) return { usable: false, problems: [...tried.problems] }
  const [{ choices }, { managed }] = await Promise.all([readChoices(), readManaged()])
  const with_ = (some: RuleChoices) => ({ ...some, managed })
  return usable(tried.pack, with_(choices), with_(withPack(choices, tried.pack)))
})
