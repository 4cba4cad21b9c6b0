import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, compileKnowledge } from '../../../src/engine'
import { pupil, rules, school } from '../demo'

const roll = [
  pupil('Imogen Hartley'),
  pupil('Callum Chapman'),
  { ...pupil('Tegan Ellery'), status: 'leaver' as const },
]
const knowledge = compileKnowledge({ rules, school, roll })

const said = (to: string, notPupils: string[] = []) =>
  check({ text: 'Thanks for today', surface: 'dm', to, notPupils }, knowledge).findings.map(
    ({ rule, level, start, end }) => ({ rule, level, start, end }),
  )

describe('whom a message goes to', () => {
  it.each(['Imogen Hartley', 'imogen hartley', 'Imogen Hartley, active 5m ago', 'Hartley, Imogen'])(
    'is a pupil by the full name: %s',
    (to) => {
      expect(said(to)).toEqual([{ rule: 'contact-recipient', level: 'stop', start: 0, end: 0 }])
    },
  )

  it('may be somebody else where many people are called so', () => {
    expect(said('Callum Chapman')).toMatchObject([{ rule: 'contact-recipient-likely', level: 'warn' }])
  })

  it('may be a former pupil', () => {
    expect(said('Tegan Ellery')).toMatchObject([{ rule: 'contact-recipient-leaver', level: 'warn' }])
  })

  it.each(['Imogen', 'Mrs Hartley', 'Imogen Hart', 'Book club', '', '🎉'])(
    'is nobody of ours: “%s”',
    (to) => {
      expect(said(to)).toEqual([])
    },
  )

  it('is no pupil once the author said so', () => {
    expect(said('Imogen Hartley', ['Imogen Hartley'])).toEqual([])
  })

  it('may be written in any way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (to) => {
        expect(() => said(to)).not.toThrow()
      }),
    )
  })
})
