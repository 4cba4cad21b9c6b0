import { describe, expect, it } from 'vitest'
import { check, compileKnowledge } from '../../../src/engine'
import { findingsOf, knowledge, rules, school } from '../demo'

const schoolIn = (text: string): string[] =>
  findingsOf(text, knowledge, 'school-identity').map(({ quote }) => quote)

describe('the school is recognised', () => {
  it.each([
    ['by its name', 'New here at Ashcombe Primary School', 'Ashcombe Primary School'],
    ['in small letters', 'hello from ashcombe, tea drinker', 'ashcombe'],
    ['with what somebody does there', 'ta at ashcombe, tea drinker', 'ta at ashcombe'],
    ['in the possessive', 'Ashcombe’s hall at Harvest', 'Ashcombe’s'],
    ['with a letter wrong', 'Sunset over Ashcobme tonight', 'Ashcobme'],
    ['with a space too many', 'gorgeous grounds at Ash Combe Primary', 'Ash Combe Primary'],
    ['by its nickname', 'join us at the Combe!', 'the Combe'],
    ['by its hashtag', 'what a day #teamashcombe', '#teamashcombe'],
    ['by a hashtag with its name inside', '#AshcombePrimarySportsDay', '#AshcombePrimarySportsDay'],
    ['by its account', 'TA @AshcombePrimary', '@AshcombePrimary'],
    ['by its trust', 'the Fellside Learning Trust way', 'the Fellside Learning Trust'.slice(4)],
    ['by its motto', 'new jumper: climb together, shine together', 'climb together, shine together'],
  ])('%s', (_how, text, quote) => {
    expect(schoolIn(text)).toEqual([quote])
  })
})

describe('something else is left alone', () => {
  it.each([
    'two bed terrace on Ashcombe Close',
    'Sunday at Ashcombe Garden Centre',
    'went up the combe with the dogs',
    'the APS exposure on my camera is off'.replace('APS', 'aps'),
    'We climbed together and it rained together',
  ])('%s', (text) => {
    expect(schoolIn(text)).toEqual([])
  })
})

describe('an acronym that means something else to most', () => {
  const mba = compileKnowledge({ rules, school: { ...school, acronym: 'MBA' }, roll: [] })
  const said = (text: string): number => check({ text }, mba).findings.length

  it.each(['Finally handed in my MBA assignment', 'is the MBA worth it?', 'sixth form chemist, MBA dropout'])(
    'is the degree in “%s”',
    (text) => {
      expect(said(text)).toBe(0)
    },
  )

  it.each(['we need a supervisor here at MBA', 'MBA’s INSET is Monday'])('is the school in “%s”', (text) => {
    expect(said(text)).toBe(1)
  })
})
