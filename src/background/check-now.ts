import { check, withSettings } from '../engine'
import type { Draft } from '../model/draft'
import type { CheckAnswer } from '../protocol'
import type { StoredSettings } from '../store/settings-shape'
import { knowledgeOf, spoken } from './knowledge-keeper'

type Checked = Extract<CheckAnswer, { readonly state: 'checked' }>

/** The verdict on a draft, by rules, school and list as they are now. Rejects when the rules can't be compiled. */
export async function checkNow(draft: Draft, { settings, problem }: StoredSettings): Promise<Checked> {
  const { knowledge, limits } = await knowledgeOf(settings)
  return {
    state: 'checked',
    verdict: check(draft, withSettings(knowledge, settings)),
    limits: problem === null ? [...limits] : [problem, ...limits],
    language: spoken(settings),
  }
}
