import { check, compileKnowledge, type NearMiss } from '../../../src/engine'
import { EXCUSES, type Excuse } from '../../../src/model/rule'
import { school, rules as shipped } from '../demo'

/** One rule of hard words about anybody, so that only how they are said makes a difference. */
const RULE = {
  id: 'hard-words',
  clause: 'DEROGATORY',
  category: 'derogatory',
  level: 'warn',
  look: {
    for: 'words',
    any: [
      '@insult',
      '@epithet',
      '@swearing-at',
      'thick',
      'sick',
      'killed',
      'beast/beasts/monsters',
      'screamed at',
    ],
    within: 12,
    nearby: false,
    despite: [],
    doubtful: false,
    unlessNearby: false,
    span: 'words',
  },
  message: 'Hard words.',
  advice: 'None.',
  fixes: [],
} as const

const knowledge = compileKnowledge({
  rules: {
    ...shipped,
    rules: [{ ...RULE, look: { ...RULE.look, any: [...RULE.look.any], despite: [] }, fixes: [] }],
  },
  school,
  roll: [],
})

/** How hard words in a draft are excused; `'hit'` where they aren't, `'none'` where there are none. */
export function said(text: string): Excuse | 'hit' | 'none' {
  const near: NearMiss[] = []
  const { findings } = check({ text }, knowledge, (one) => near.push(one))
  if (findings.length > 0) return 'hit'
  const why = near[0]?.why
  return EXCUSES.find((excuse) => excuse === why) ?? 'none'
}
