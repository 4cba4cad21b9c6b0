import { describe, expect, it } from 'vitest'
import { CATEGORIES } from '../../../tools/train/drafts'
import type { Evidence } from '../../../tools/train/find-clues'
import {
  chooseLimits,
  doubtedRules,
  learnDecision,
  learnWeights,
  weigh,
  weighByAuthor,
} from '../../../tools/train/learn-decision'

const SECURITY = CATEGORIES.indexOf('security')

interface Given {
  readonly score?: number
  readonly clues?: readonly string[]
  readonly rule?: string
  readonly author?: string
}

function draft(
  risk: 'none' | 'remind' | 'warn',
  { score = 0, clues = [], rule, author = 'one' }: Given,
): Evidence {
  const labels = risk === 'none' ? [] : ['security']
  return {
    example: {
      post: { id: '1', surface: 'post', text: '', labels, spans: [], risk },
      author,
      terms: [],
      labels: Float32Array.from(CATEGORIES, (category) => (labels.includes(category) ? 1 : 0)),
    },
    stretches: [
      {
        from: 0,
        to: 5,
        scores: new Float32Array(CATEGORIES.length).fill(-3).fill(score, SECURITY, SECURITY + 1),
      },
    ],
    clues: [new Set(clues)],
    said: rule === undefined ? [] : [{ rule, category: 'security', weighed: 'by-worth' }],
  }
}

const many = (count: number, make: () => Evidence): Evidence[] => Array.from({ length: count }, make)

describe('a doubted rule', () => {
  it('is one that would have interrupted too many harmless drafts for how often it speaks', () => {
    const drafts = [
      ...many(30, () => draft('warn', { rule: 'good' })),
      draft('none', { rule: 'good' }),
      ...many(30, () => draft('warn', { rule: 'often-wrong' })),
      ...many(4, () => draft('none', { rule: 'often-wrong' })),
      draft('warn', { rule: 'seldom' }),
      draft('none', { rule: 'seldom' }),
    ]
    expect(doubtedRules(drafts)).toEqual(['often-wrong', 'seldom'])
  })

  it('is wrong about mild language, too', () => {
    expect(doubtedRules(many(2, () => draft('remind', { rule: 'mild' })))).toEqual(['mild'])
  })
})

describe('what is weighed', () => {
  const drafts = [
    ...many(40, () => draft('warn', { score: 2, clues: ['list gate'], rule: 'way-in' })),
    ...many(40, () => draft('none', { score: -2, clues: ['list dog'], rule: 'way-in' })),
    ...many(10, () => draft('warn', { score: -1, clues: ['list gate'] })),
  ]

  it('lets the clues and the score speak for and against', () => {
    const { score, clues } = learnWeights(drafts)
    expect(score[SECURITY]).toBeGreaterThan(0)
    expect(clues['list gate']?.[SECURITY]).toBeGreaterThan(0)
    expect(clues['list dog']?.[SECURITY]).toBeLessThan(0)
  })

  it('makes the draft that has them likelier, and heeds a doubted rule only by that', () => {
    const weights = learnWeights(drafts)
    const sumOf = (given: Given): number => weigh(draft('none', given), weights).sums.security ?? 0
    expect(sumOf({ score: 2, clues: ['list gate'] })).toBeGreaterThan(
      sumOf({ score: -2, clues: ['list dog'] }),
    )
    expect(weigh(draft('none', { rule: 'way-in' }), weights).sure).toEqual(new Set())
    expect(weigh(draft('none', { rule: 'another' }), weights).sure).toEqual(new Set(['security']))
  })
})

describe('the sum from which on a person is interrupted', () => {
  const authors = ['one', 'two'].flatMap((author) => [
    ...many(50, () => draft('warn', { score: 3, clues: ['list gate'], author })),
    ...many(47, () => draft('none', { score: -3, author })),
    ...many(3, () => draft('none', { score: 2.5, clues: ['list gate'], author })),
  ])

  it('lets through no more harmless drafts than may be interrupted', () => {
    const weighed = weighByAuthor(authors)
    for (const budget of [0.01, 0.02, 0.1]) {
      const { warn } = learnDecision(authors, weighed, budget)
      const wrong = weighed.filter(
        ({ example, sums }) => example.post.risk === 'none' && (sums.security as number) > warn,
      )
      expect(wrong.length).toBeLessThanOrEqual(budget * 100)
    }
  })

  it('counts those that rules interrupt which aren’t doubted', () => {
    const sure = many(2, () => draft('none', { score: -3, rule: 'sure', author: 'three' }))
    const weights = learnWeights(authors)
    const weighed = [...authors, ...sure].map((each) => weigh(each, weights))
    const [strict, loose] = [0.02, 0.1].map((budget) => chooseLimits(weighed, budget).warn)
    expect(strict).toBeGreaterThan(loose as number)
  })
})
