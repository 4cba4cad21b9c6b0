import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggestNames } from '../../../src/pages/shared/school-names'

describe('suggestions for a school’s name', () => {
  it.each([
    ['Meadowbrook Primary School', ['Meadowbrook', 'Meadowbrook Primary', 'Meadowbrook School'], 'MPS'],
    ['St Mary’s C of E Primary School', ['St Mary’s', 'St Mary’s Primary', 'Saint Mary’s'], 'SMPS'],
    ["St. Peter's Church of England (Aided) Infant School", ["St. Peter's", "St. Peter's Infant"], 'SPIS'],
    [
      'SS Peter and Paul Catholic Primary School',
      ['SS Peter and Paul', 'SS Peter and Paul Primary'],
      'SPPPS',
    ],
    ['Christ Church CE Junior School', ['Christ Church', 'Christ Church Junior'], 'CCJS'],
    ['The Thornley High School', ['Thornley', 'Thornley High'], 'THS'],
    ['Larch House School, Thornley', ['Larch House'], 'LHS'],
    ['Brookvale Academy', ['Brookvale', 'Brookvale School'], ''],
    ['King Edward VI Grammar School for Girls', ['King Edward VI', 'King Edward VI Grammar'], 'KEVGS'],
    ['Ysgol Gyfun Glan Hafren', ['Ysgol Glan Hafren', 'Glan Hafren'], 'YGH'],
    ['Ysgol Gynradd Gymraeg Bryn Onnen', ['Ysgol Bryn Onnen', 'Bryn Onnen'], 'YBO'],
    ['Our Lady of Lourdes RC Primary School', ['Our Lady of Lourdes'], 'OLLPS'],
    ['High Wycombe Free School', ['High Wycombe', 'High Wycombe School'], 'HWS'],
    ['Lower Heath CofE Primary', ['Lower Heath', 'Lower Heath School'], 'LHP'],
  ])('for %s are names people would say', (name, forms, acronym) => {
    const suggested = suggestNames(name)
    expect(suggested.shortForms).toEqual(expect.arrayContaining([...forms]))
    expect(suggested.acronym).toBe(acronym)
  })

  it('make hashtags and accounts without spaces and apostrophes', () => {
    const { hashtags, handles } = suggestNames('St Mary’s Primary School')
    expect(hashtags).toEqual(['#StMarys', '#StMarysPrimary', '#TeamStMarys', '#SMPS'])
    expect(handles).toEqual(['@StMarys', '@StMarysPrimary'])
  })

  it('never offer one ordinary word by itself', () => {
    const { shortForms } = suggestNames('Park Primary School')
    expect(shortForms).not.toContain('Park')
    expect(shortForms).toContain('Park School')
  })

  it('leave out initials that mean something else to everybody', () => {
    expect(suggestNames('Meadow Bank Academy').acronym).toBe('')
  })

  it('are none for an empty name', () => {
    expect(suggestNames('  ')).toEqual({ shortForms: [], acronym: '', hashtags: [], handles: [] })
  })

  it('are, for any name, distinct, not the name itself, and of a shape the site takes', () => {
    const word = fc.constantFrom(
      'St',
      'Mary’s',
      'Ysgol',
      'Gyfun',
      'Church',
      'of',
      'England',
      '(VA)',
      'École',
      'Primary',
      'School',
      'The',
      '–',
      'a',
      ',',
      '',
    )
    const names = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(names, (name) => {
        const { shortForms, acronym, hashtags, handles } = suggestNames(name)
        for (const list of [shortForms, hashtags, handles]) {
          expect(new Set(list.map((item) => item.toLowerCase())).size).toBe(list.length)
        }
        expect(shortForms.map((form) => form.toLowerCase())).not.toContain(name.trim().toLowerCase())
        expect(acronym).toMatch(/^(?:[\p{L}\p{N}]{3,})?$/u)
        for (const tag of [...hashtags, ...handles]) expect(tag).toMatch(/^[#@][\p{L}\p{M}\p{N}_]+$/u)
      }),
    )
  })
})
