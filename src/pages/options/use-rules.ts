import { useState } from 'preact/hooks'
import type { OwnPhrase } from '../../model/own-phrase'
import type { RuleLevel } from '../../model/rule-pack'
import {
  type AnswerOf,
  readRules,
  removeRulePack,
  resetRuleLevels,
  type Saved,
  saveOwnPhrases,
  saveRuleLevel,
} from '../../protocol'
import { save } from '../shared/save'
import { type Awaited, useAnswer } from '../shared/use-answer'

export type Rules = AnswerOf<typeof readRules>

export interface RuleActs {
  /** `null`: as it came. */
  setLevel(rule: string, level: RuleLevel | null): Promise<boolean>
  reset(): Promise<void>
  savePhrases(phrases: readonly OwnPhrase[]): Promise<boolean>
  removePack(id: string): Promise<boolean>
  again(): Promise<void>
}

/** The rules as they hold, and what can be changed about them. */
export function useRules(): { list: Awaited<Rules>; problem: string | null; acts: RuleActs } {
  const [list, again] = useAnswer(readRules, {})
  const [problem, setProblem] = useState<string | null>(null)
  const settle = async (result: Saved): Promise<boolean> => {
    setProblem(result.saved ? null : result.problem)
    await again()
    return result.saved
  }
  return {
    list,
    problem,
    acts: {
      setLevel: async (rule, level) => settle(await save(saveRuleLevel, { rule, level })),
      reset: async () => void (await settle(await save(resetRuleLevels, {}))),
      savePhrases: async (phrases) => settle(await save(saveOwnPhrases, { phrases: [...phrases] })),
      removePack: async (id) => settle(await save(removeRulePack, { id })),
      again,
    },
  }
}
