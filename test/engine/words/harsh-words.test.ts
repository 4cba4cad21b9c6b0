import { describe, expect, it } from 'vitest'
import { findingsOf, knowledge } from '../demo'

const harsh = (text: string): string[] => findingsOf(text, knowledge, 'derogatory').map(({ level }) => level)

describe('a hard word', () => {
  it('is held where somebody at school is spoken of', () => {
    expect(harsh('Our deputy is useless.')).toEqual(['warn'])
  })

  it('weighs more about a pupil', () => {
    expect(harsh('Imogen Hartley is a spoilt little brat.')).toEqual(['stop'])
  })

  it('is seen in a sentence of its own about the one before', () => {
    expect(harsh('SLT walked past with clipboards while we drowned. Pathetic.')).toEqual(['warn'])
  })

  it.each([
    ['about something else', 'My toaster is useless.'],
    ['about a referee', 'The ref was a useless clown.'],
    ['denied', 'No child in my class is lazy.'],
    ['in somebody else’s mouth', '‘Kids today are feral.’ I will never agree.'],
    ['in double quotation marks', '“Teachers are lazy” is a tired old line.'],
    ['about oneself', 'I’m a useless teacher before coffee.'],
    ['on a condition', 'If a parent is rude to you, tell your head.'],
  ])('is left alone %s', (_how, text) => {
    expect(harsh(text)).toEqual([])
  })
})

describe('swearing', () => {
  const sworn = (text: string): string[] =>
    findingsOf(text, knowledge, 'inappropriate').map(({ quote, level }) => `${quote}: ${level}`)

  it.each([
    ['sh*t day', 'sh*t: warn'],
    ['b0llocks to that', 'b0llocks: warn'],
    ['F*** Mondays', 'F***: warn'],
    ['bloody freezing', 'bloody: remind'],
  ])('is seen in “%s”', (text, found) => {
    expect(sworn(text)).toEqual([found])
  })

  it.each(['Scunthorpe away', 'Penistone by bus', '**bold** words', 'Great tits on the feeder'])(
    'is not seen in “%s”',
    (text) => {
      expect(sworn(text)).toEqual([])
    },
  )
})
