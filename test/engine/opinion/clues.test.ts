import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { compileKnowledge } from '../../../src/engine'
import { findAll } from '../../../src/engine/check'
import { cluesOf, type Words } from '../../../src/engine/opinion/clues'
import { RuleSchema } from '../../../src/model/rule'
import { loadRules } from '../../../tools/build/rules'

const ruleOf = (id: string, level: 'warn' | 'remind', word: string) =>
  parse(RuleSchema, {
    id,
    clause: 'SECURITY',
    category: 'security',
    level,
    look: { for: 'words', any: [word] },
    message: 'A message.',
    advice: 'Advice.',
  })

const knowledge = compileKnowledge({
  rules: {
    ...loadRules(),
    rules: [ruleOf('dogs', 'warn', 'dog'), ruleOf('cats', 'remind', 'cat')],
    words: { birds: ['robin', 'wren'] },
  },
  school: null,
  roll: [],
})

/** The clues of each stretch of a draft, those of the tools' own lists left out. */
function clues(text: string, ...stretches: readonly Words[]): string[][] {
  const { hits, reading } = findAll({ text }, knowledge)
  return cluesOf(hits, reading, stretches).map((each) => [...each].sort())
}

describe('the clues of a stretch', () => {
  it('are the lists with words in it, and the rules that would interrupt', () => {
    expect(clues('the dog saw a wren and a robin', [0, 8])).toEqual([
      ['list birds', 'rule dogs', 'said security warn'],
    ])
  })

  it('don’t count reminders', () => {
    expect(clues('the cat slept', [0, 3])).toEqual([[]])
  })

  it('are each in the stretches that it lies in, and in no other', () => {
    expect(clues('the dog ran and a wren sang', [0, 3], [1, 5], [3, 7])).toEqual([
      ['rule dogs', 'said security warn'],
      ['rule dogs', 'said security warn'],
      ['list birds'],
    ])
  })

  it('are none of what lies between the stretches', () => {
    expect(clues('the dog ran and a wren sang', [2, 5], [6, 7])).toEqual([[], []])
    expect(clues('the dog ran')).toEqual([])
  })
})
