import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pupil } from '../../../src/model/pupil'
import { fullName, knownAs, searchPupils } from '../../../src/pages/shared/roll-summary'
import { strings } from '../../../src/pages/shared/strings'
import { countsOf } from '../../../src/roll'

function pupil(given: string, surname = '', more: Partial<Pupil> = {}): Pupil {
  return {
    given,
    surname,
    preferred: '',
    year: '',
    group: '',
    photoConsent: null,
    status: 'current',
    ...more,
  }
}

describe('the figures of a list', () => {
  it('count who is here, who has left, and the classes of those who are here', () => {
    const list = [
      pupil('Kit', 'Ashworth', { group: 'Oak' }),
      pupil('Ivy', 'Barker', { group: 'Oak' }),
      pupil('Rosie', 'Bell', { group: 'Elm' }),
      pupil('Bear', 'Dixon', { group: 'Fir', status: 'leaver' }),
      pupil('Luca', 'Ferreira'),
    ]
    expect(countsOf(list)).toEqual({ pupils: 4, leavers: 1, classes: 2 })
  })

  it('are told in one line, without what there is none of', () => {
    expect(strings.roll.found(1204, 1, 0)).toBe('1,204 pupils · 1 class')
    expect(strings.roll.found(1, 0, 2)).toBe('1 pupil · 2 leavers')
  })

  it('say what a new list does to the old one', () => {
    expect(strings.roll.replaces(420, 421)).toBe('It replaces the list you have: 420 pupils → 421 pupils.')
    expect(strings.roll.replaces(0, 1)).toBe('Your list will have 1 pupil.')
    expect(strings.roll.saved(420, 1)).toBe('Saved: 420 pupils before, 1 pupil now.')
  })
})

describe('a pupil', () => {
  it('is shown with the one name there is', () => {
    expect(fullName(pupil('Kit'))).toBe('Kit')
    expect(fullName(pupil('Kit', 'Ashworth'))).toBe('Kit Ashworth')
  })

  it('is shown with the name they go by, where it differs', () => {
    expect(knownAs(pupil('Christopher', 'Ashworth', { preferred: 'Kit' }))).toBe('Kit')
    expect(knownAs(pupil('Aisha', 'Abdi', { preferredSurname: 'Noor' }))).toBe('Noor')
    expect(knownAs(pupil('Aisha', 'Abdi'))).toBe('')
  })
})

describe('looking for a pupil', () => {
  const list = [
    pupil('Zoë', 'Fletcher', { group: 'Oak', year: '4' }),
    pupil('Christopher', 'Ashworth', { preferred: 'Kit', group: 'Elm', year: '4' }),
  ]

  it('works without accents and by any part of name, class and year', () => {
    expect(searchPupils(list, 'zoe')).toEqual([list[0]])
    expect(searchPupils(list, 'kit ash')).toEqual([list[1]])
    expect(searchPupils(list, 'elm')).toEqual([list[1]])
    expect(searchPupils(list, '4')).toEqual(list)
    expect(searchPupils(list, 'nobody')).toEqual([])
  })

  it('always finds a pupil by their own names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (given, surname) => {
        const one = pupil(given, surname)
        expect(searchPupils([one], `${surname} ${given}`)).toEqual([one])
      }),
    )
  })
})
