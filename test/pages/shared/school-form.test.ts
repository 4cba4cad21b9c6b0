import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addNames,
  BLANK_SCHOOL,
  namesOf,
  openSuggestions,
  removeName,
  savable,
} from '../../../src/pages/shared/school-form'

const SCHOOL = { ...BLANK_SCHOOL, name: 'Meadowbrook Primary School' }

describe('the names of a school', () => {
  it('go where they belong by the sign they begin with', () => {
    const school = addNames(SCHOOL, 'the Brook, MPS, #TeamMeadowbrook; @MeadowbrookPri')
    expect(school).toMatchObject({
      aliases: ['the Brook'],
      acronym: 'MPS',
      hashtags: ['#TeamMeadowbrook'],
      handles: ['@MeadowbrookPri'],
    })
  })

  it('keep a second set of initials as a short form', () => {
    expect(addNames(addNames(SCHOOL, 'MPS'), 'MBPS')).toMatchObject({ acronym: 'MPS', aliases: ['MBPS'] })
  })

  it('are not added twice, whatever their case, nor the full name again', () => {
    const school = addNames(SCHOOL, 'Meadowbrook, MEADOWBROOK, meadowbrook primary school')
    expect(namesOf(school)).toEqual(['Meadowbrook'])
  })

  it('are none when nothing but signs was typed', () => {
    expect(addNames(SCHOOL, ' # , @ ,, ')).toEqual(SCHOOL)
  })

  it('are all gone after each was removed, and the rest of the school is untouched', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (typed) => {
        const full = typed.reduce(addNames, SCHOOL)
        expect(namesOf(full).reduce(removeName, full)).toEqual(SCHOOL)
      }),
    )
  })

  it('are suggested only until they are chosen', () => {
    const [first = ''] = openSuggestions(SCHOOL)
    expect(first).toBe('Meadowbrook')
    expect(openSuggestions(addNames(SCHOOL, first))).not.toContain(first)
  })

  it('stay in place when the school’s name is changed', () => {
    const school = addNames(SCHOOL, 'the Brook')
    expect(namesOf({ ...school, name: 'Another School' })).toEqual(['the Brook'])
  })
})

describe('a school', () => {
  it('can be saved once it has a name', () => {
    expect(savable(SCHOOL)).toBe(SCHOOL)
  })

  it('that lost its name is kept back while there is anything else to lose', () => {
    expect(savable({ ...addNames(SCHOOL, 'the Brook'), name: ' ' })).toBeUndefined()
  })

  it('without anything at all is no school', () => {
    expect(savable(BLANK_SCHOOL)).toBeNull()
  })
})
