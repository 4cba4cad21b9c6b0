import { describe, expect, it } from 'vitest'
import { said } from './said'

/** Excuses that hold for one person or thing and not for another beside it. */

describe('what is said of a thing', () => {
  it.each([
    'The cabinet are useless.',
    'The council are useless.',
    'Our printer is a useless lump.',
    'The phone is useless.',
    'Our deputy is back. The printer is broken again, useless thing.',
    'I met my cousin. He broke the printer again, useless man.',
    'The match is on. A useless defence.',
  ])('leaves alone: %s', (text) => {
    expect(said(text)).toBe('elsewhere')
  })

  it.each([
    'The filing cabinet in the corridor is open again, incompetent.',
    'Our school council was left to a useless adult.',
    'The car park is full of idiots.',
    'Our choir are useless.',
    'The school nurse is useless.',
    'Book scrutiny again by somebody useless.',
    'School council was run by a bully of a deputy.',
    'Our deputy is back. He broke the printer again, useless man.',
  ])('keeps: %s', (text) => {
    expect(said(text)).toBe('hit')
  })
})

describe('what others say', () => {
  it.each([
    'People think teachers are lazy.',
    'People who think boys are lazy should visit us.',
    'Anyone who thinks Black boys are lazy should visit us.',
    'People think Black kids are lazy.',
  ])('leaves alone: %s', (text) => {
    expect(said(text)).toBe('rejected')
  })

  it.each([
    'Black people think they own the place, the idiots.',
    'These people think they own the place, idiots.',
    'Those parents think they are above us, ignorant idiots.',
    'Gay people think they’re special, the clowns.',
    'People think they own the car park, idiots the lot of them.',
  ])('keeps what the author says of them: %s', (text) => {
    expect(said(text)).toBe('hit')
  })
})

describe('warm words', () => {
  it.each([
    '6B and 7H were beasts, I love them all.',
    '7H were lovely and 6B were monsters, love them to bits.',
    '6B are little monsters, best class ever.',
  ])('are for everybody in: %s', (text) => {
    expect(said(text)).toBe('fond')
  })

  it.each([
    '6B were idiots, 7H were angels.',
    '7H were angels, 6B were idiots.',
    'Year 9 were angels and Year 10 were idiots.',
  ])('are for one class, not the other, in: %s', (text) => {
    expect(said(text)).toBe('hit')
  })
})
