import { describe, expect, it } from 'vitest'
import { DISGUISED_FORMS } from '../../../tools/names/disguised-forms'
import { PLAIN_FORMS } from '../../../tools/names/plain-forms'
import { place, readWords } from '../../../tools/names/sentences'
import { pupil } from '../../engine/demo'

const forms = new Map([...PLAIN_FORMS, ...DISGUISED_FORMS].map((form) => [form.name, form]))
const written = (form: string, name: string): string | undefined =>
  forms.get(form)?.write(pupil(name, { year: '4', group: 'Beech' }), [pupil('Noah Shaw'), pupil('Ava Lunn')])

describe('the forms that names are measured in', () => {
  it('have names of their own', () => {
    expect(forms.size).toBe(PLAIN_FORMS.length + DISGUISED_FORMS.length)
  })

  it('are written as people write them', () => {
    expect(written('reversed', 'Oliver Bennett')).toBe('Bennett, Oliver')
    expect(written('list, &', 'Oliver Bennett')).toBe('Oliver, Noah & Ava')
    expect(written('@given_surname08', 'Siân O’Neill')).toBe('@sian_oneill08')
    expect(written('starred', 'Oliver Bennett')).toMatch(/^O\w*\*\w*r$/)
  })

  it('leave pupils out that they aren’t possible for', () => {
    expect(written('full', 'Fazila')).toBeUndefined()
    expect(written('typo', 'Ava Lunn')).toBeUndefined()
    expect(written('one-word name', 'Oliver Bennett')).toBeUndefined()
  })
})

describe('the sentences', () => {
  it('say where the name is', () => {
    const { text, start, end } = place('Well done {name} in {group}!', 'Ava', { year: '4', group: 'Beech' })
    expect(text).toBe('Well done Ava in Beech!')
    expect(text.slice(start, end)).toBe('Ava')
  })

  it('give the words that are somebody’s name', () => {
    expect(readWords('I {hope} the {may} is out')).toEqual({
      text: 'I hope the may is out',
      words: ['hope', 'may'],
    })
  })
})
