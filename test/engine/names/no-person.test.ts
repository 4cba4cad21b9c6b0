import { describe, expect, it } from 'vitest'
import { knowledgeOf, namesIn } from '../demo'

const pupils = knowledgeOf(
  'Isaac Day',
  'Rowan Price',
  'Courtney Bell',
  'Roman Castle',
  'Victoria Welsh',
  'Holly McDonald',
  'Ada Tate',
  'Tyrone Lam',
  'Catherine March',
  'David Said',
  'Prince Robinson',
  'Mason Earl',
  'Brook Adeyemi',
)

const heldNames = (text: string): string[] => namesIn(text, pupils).filter((name) => !name.endsWith('remind'))

describe('a name that means no person', () => {
  it.each([
    'My Year 6s put up the VE Day bunting in class',
    'Please post the homework club forms to 14 Tanner’s Row',
    'Return the school forms to 7 Heron Court',
    'We dressed up for our Victorian classroom day in Year 5',
    'Nobody can teach the Romans to Year 4 in six lessons',
    'Year 7 read their own poems out in Welsh',
    'Our Year 8 textiles are better than the Tate',
    'Fractions in my lesson with a Victoria sponge',
    'The class was screaming for McDonald’s',
    'Up marking Year 9 books since 1am',
    'The Year 7 CATs scores are back',
    'My class asked. Said yes, in the end.',
    'The Year 6 assembly song is stuck in my head and it’s only March',
    'Big up Tyrone from Corrie on our school trip',
    'These mums ask ME why he can’t sit still in class',
    'Dave was sick at the Year 11 prom',
    'Sunday league with my brothers Mason and Prince, late for the lesson plans',
  ])('holds nobody for “%s”', (text) => {
    expect(heldNames(text)).toEqual([])
  })

  it.each([
    ['Well done Isaac Day in Year 6', 'Isaac Day'],
    ['Roman in Year 4 won our spelling bee', 'Roman'],
    ['Tyrone from Year 4 won our spelling bee', 'Tyrone'],
    ['Victoria was star of the week in my class', 'Victoria'],
    ['The Tate twins were excluded from Year 5 again', 'Tate twins'],
    ['McDonald’s mum rang about his Year 3 homework', 'McDonald’s'],
    ['Rowan was brilliant in our assembly', 'Rowan'],
    ['And Brook was brilliant in our assembly', 'Brook'],
    ['A lovely phonics lesson with my TA and Mason', 'Mason'],
  ])('still means a pupil in “%s”', (text, name) => {
    expect(heldNames(text)).toEqual(expect.arrayContaining([expect.stringMatching(`^${name}: `)]))
  })
})
