import { describe, expect, it } from 'vitest'
import { knowledgeOf, namesIn } from '../demo'

const pupils = knowledgeOf(
  'William (Will) Archer',
  'May Brightwell',
  'Grace Ellwood',
  'Mark Tolliver',
  'Hope Nkemelu',
  'Rose Bell',
  'Summer Tolland',
  'Jack Sharp',
  'Drew McKenna',
  'Can Demir',
  'Penny Farthing',
  'Bear Dixon',
)

const heldNames = (text: string): string[] => namesIn(text, pupils).filter((name) => !name.endsWith('remind'))

describe('a first name that is also an ordinary word', () => {
  it.each([
    ['Will was brilliant today', 'Will'],
    ['will was brilliant in maths today', 'will'],
    ['Grace got student of the week', 'Grace'],
    ['Mark marked the books himself in my lesson', 'Mark'],
    ['So proud of Hope in assembly', 'Hope'],
    ['Drew drew this in Year 6', 'Drew'],
    ['Phonics today: so close for Can and Rose', 'Can'],
    ['Happy birthday to Bear in Year R', 'Bear'],
    ['Penny in Year 4 told the best joke', 'Penny'],
    ['Well done May, star of the week', 'May'],
  ])('is a pupil in “%s”', (text, name) => {
    expect(heldNames(text)).toEqual(expect.arrayContaining([expect.stringMatching(`^${name}: `)]))
  })

  it.each([
    'Will you be there in May?',
    'Will anyone own up to eating the last biscuit in assembly?',
    'say grace before lunch, children',
    'Mark my words, Year 6',
    'I hope Year 4 are well',
    'hope everyone in Year 4 is ok',
    'rose at half five to mark Year 6 homework',
    'Summer cannot come soon enough for my class',
    'you jack the car up first',
    'drew the short straw, detention duty again',
    'Can we talk about Year 6 homework?',
    'can you bring the Year 2 chairs round',
    'worth every penny, says my class',
    'bear with me, about to explain phonics',
    'Anyone may join the Year 5 choir in May',
    'WILL WE EVER FINISH THIS LESSON',
    'in may the Year 6 tests begin',
  ])('is no pupil in “%s”', (text) => {
    expect(heldNames(text)).toEqual([])
  })
})
