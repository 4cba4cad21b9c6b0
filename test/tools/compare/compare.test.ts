import { describe, expect, it } from 'vitest'
import type { LabelledPost } from '../../../tools/command/labelled-post'
import { compare } from '../../../tools/compare/measure'
import { rivals } from '../../../tools/compare/rivals'
import { comparisonTable } from '../../../tools/compare/table'

const post = (text: string, risk: LabelledPost['risk']): LabelledPost => ({
  id: text,
  surface: 'post',
  text,
  labels: risk === 'none' ? [] : ['inappropriate'],
  spans: [],
  risk,
})
const posts = [
  post('This is shit', 'warn'),
  post('The head is a waste of a salary', 'stop'),
  post('Great tits on the feeder', 'none'),
  post('Assembly on kindness', 'none'),
  post('bloody Monday', 'remind'),
]

describe('another checker', () => {
  it.each(rivals().filter(({ name }) => name !== 'redact-pii'))(
    '$name speaks up on a swear word',
    ({ speaksUp }) => {
      expect(speaksUp('This is shit')).toBe(true)
    },
  )

  it('redact-pii speaks up on an e-mail address', () => {
    const redactor = rivals().find(({ name }) => name === 'redact-pii')
    expect(redactor?.speaksUp('Write to ann@school.example today')).toBe(true)
  })

  it.each(rivals())('$name keeps quiet on nothing at all', ({ speaksUp }) => {
    expect(speaksUp('')).toBe(false)
  })
})

describe('comparing', () => {
  it('counts clean and risky drafts, mild ones left aside, and the time of a draft', () => {
    let clock = 0
    const rival = { name: 'tit', speaksUp: (text: string) => /shit|tits/.test(text) }
    expect(compare(rival, posts, () => (clock += 5))).toEqual({
      name: 'tit',
      clean: { count: 1, of: 2 },
      risky: { count: 1, of: 2 },
      precision: 0.5,
      time: 1000,
    })
  })

  it('has no precision of a checker that never speaks', () => {
    expect(compare({ name: 'mute', speaksUp: () => false }, posts).precision).toBeNull()
  })

  it('is a table with a row for each', () => {
    const row = {
      name: 'x',
      clean: { count: 1, of: 4 },
      risky: { count: 3, of: 4 },
      precision: 0.75,
      time: 12.4,
    }
    expect(comparisonTable([row])).toMatch(
      /^ +clean interrupted.*\nx +1 of 4 \(25.0 %\) +3 of 4 \(75.0 %\) +0.75 +0.75 +12\n$/,
    )
  })
})
