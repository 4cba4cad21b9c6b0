import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { compileKnowledge } from '../../../src/engine'
import { findAll } from '../../../src/engine/check'
import type { Decision } from '../../../src/engine/opinion/decision'
import { Judgement } from '../../../src/engine/opinion/judgement'
import { shippedModel } from '../../../src/engine/opinion/shipped'
import { weighTogether } from '../../../src/engine/opinion/weigh-together'
import { RuleSchema } from '../../../src/model/rule'
import { loadRules } from '../../../tools/build/rules'

const ruleOf = (id: string, category: string, word: string, doubtful?: boolean) =>
  parse(RuleSchema, {
    id,
    clause: 'SECURITY',
    category,
    level: 'warn',
    look: { for: 'words', any: [word], despite: 'all', ...(doubtful === undefined ? {} : { doubtful }) },
    message: 'A message.',
    advice: 'Advice.',
  })

const book = loadRules()
const opinions = book.rules.filter(({ look }) => look.for === 'opinion')
const rules = [
  ruleOf('dogs', 'security', 'dog'),
  ruleOf('cats', 'security', 'cat', false),
  ruleOf('birds', 'contact', 'bird'),
  ruleOf('sure', 'illegal', 'snake'),
]
const knowledge = compileKnowledge({
  rules: { ...book, rules: [...rules, ...opinions] },
  school: null,
  roll: [],
})

/** Nothing but the clues counts: dogs and cats say a little, birds a lot. */
const DECISION: Decision = {
  warn: 2,
  beside: 0,
  remind: [99, 99, 99],
  categories: ['security', 'contact', 'illegal'],
  doubted: ['dogs', 'cats', 'birds'],
  bias: [-1, -1, -1],
  score: [0, 0, 0],
  clues: {
    'rule dogs': [200, 0, 0],
    'rule cats': [200, 0, 0],
    'rule birds': [0, 400, 0],
  },
}

function levels(text: string, decision = DECISION): Record<string, string> {
  const { hits, reading } = findAll({ text }, knowledge)
  const judgement = new Judgement(hits, reading, shippedModel(), decision)
  const said = weighTogether(hits, reading, knowledge, undefined, judgement)
  return Object.fromEntries(said.map(({ rule, level }) => [rule.id, level ?? rule.level]))
}

describe('what rules found, weighed together', () => {
  it('is only a reminder where a doubted rule and everything else stay below the limit', () => {
    expect(levels('I walked the dog by the river today')).toEqual({ dogs: 'remind' })
  })

  it('keeps its level where they reach it', () => {
    expect(levels('I saw a bird by the river today')).toEqual({ birds: 'warn' })
  })

  it('keeps its level where the rule isn’t doubted, or says that it never is', () => {
    expect(levels('I saw a snake by the river today')).toEqual({ sure: 'warn' })
    expect(levels('I saw a cat by the river today')).toEqual({ cats: 'warn' })
  })

  it('is told as loudly beside something that interrupts anyway', () => {
    const text = 'I walked the dog and saw a bird by the river today'
    expect(levels(text)).toEqual({ dogs: 'warn', birds: 'warn' })
    expect(levels(text, { ...DECISION, beside: 1.5 })).toEqual({ dogs: 'remind', birds: 'warn' })
  })

  it('stands as it is where the words say nothing to the model', () => {
    expect(levels('dog')).toEqual({ dogs: 'warn' })
  })
})
