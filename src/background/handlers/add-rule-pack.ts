import { MOST_PACKS } from '../../model/rule-pack'
import { addRulePack } from '../../protocol'
import { readChoices } from '../../store/choices'
import { notKept } from '../../store/kept'
import { handle } from '../handler'
import { tryPack } from '../rule-packs'
import { choose } from '../take-choices'
import { withPack } from '../with-pack'

const TOO_MANY = 'There are ten rule packs already, so nothing was changed. Remove one first.'

export const addRulePackHandler = handle(addRulePack, async ({ pack: content }) => {
  const tried = tryPack(content)
  if (!tried.read) return notKept(tried.problems[0]?.reason ?? 'This is not a rule pack.')
  const { choices } = await readChoices()
  if (withPack(choices, tried.pack).packs.length > MOST_PACKS) return notKept(TOO_MANY)
  return choose((now) => withPack(now, tried.pack))
})
