import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, compileKnowledge } from '../../../src/engine'
import { passesLuhn } from '../../../src/engine/details/money'
import { spokenDigits } from '../../../src/engine/details/phone'
import { findingsOf, knowledge, rules, school } from '../demo'

const detailsIn = (text: string, of = knowledge): string[] =>
  findingsOf(text, of, 'personal-details').map(({ rule, quote }) => `${rule}: ${quote}`)

describe('personal details are found', () => {
  it.each([
    ['a mobile with dashes', 'text 07700-900-123', 'phone-number: 07700-900-123'],
    ['a landline in brackets', 'ring (01632) 960 123 after six', 'phone-number: (01632) 960 123'],
    [
      'one as it is said',
      'call me on oh one six three two, nine six oh, double one four',
      'phone-number: oh one six three two, nine six oh, double one four',
    ],
    ['one digit by digit', 'ring not text, 0 7 7 0 0, 9 0 0, 3 3 8', 'phone-number: 0 7 7 0 0, 9 0 0, 3 3 8'],
    [
      'an address for machines not to read',
      'jo underscore b [at] post [dot] example',
      'email-address: jo underscore b [at] post [dot] example',
    ],
    ['an address with a spelt dot', 'jo.b@post dot example', 'email-address: jo.b@post dot example'],
    ['a card with a wrong digit', 'new card 4929 0012 3456 7781 exp 09/29', 'bank-card: 4929 0012 3456 7781'],
    ['a card of fifteen digits', 'amex 3782 822463 10005', 'bank-card: 3782 822463 10005'],
    ['a National Insurance number in small letters', 'my nino is ab123456c', 'national-insurance: ab123456c'],
    ['a birth date in words', 'born the third of March 1988', 'birth-date: third of March 1988'],
    ['a birth date, month first', 'my dob is March 3rd, 1988', 'birth-date: March 3rd, 1988'],
    ['a birth date with spaces', 'dob 30 01 83', 'birth-date: 30 01 83'],
    ['an address in small letters', 'we live at 14 miller street', 'home-address: 14 miller street'],
  ])('%s', (_what, text, finding) => {
    expect(detailsIn(text)).toEqual([finding])
  })
})

describe('other numbers are left alone', () => {
  it.each([
    'Childline 0800 1111, Samaritans 116 123, and 111 for the rest',
    'Order 07741 228 611 is still not here',
    'ISBN 978-0-00-715844-7 is the one with the blue cover',
    'We counted to one two three four five six seven and off they went',
    'Five four three two one, happy new year',
    'The score was 10-12-14 after three rounds',
    'Deadline is 12/05/26 and term ends 17/07/26',
    'Meet me at the dot on the map',
    '7 nation army is 3 minutes 58',
    'Our floodline is 0345 988 1188',
    'my card has a puffin on it',
    'AB12 is the bus, XY is the pair',
  ])('%s', (text) => {
    expect(detailsIn(text)).toEqual([])
  })

  it('what the school itself publishes', () => {
    const own = {
      ...school,
      telephone: '01632 960147',
      email: 'office@ashcombe.example',
      postcode: 'ZX4 9QP',
    }
    const knows = compileKnowledge({ rules, school: own, roll: [] })
    expect(detailsIn('Ring 01632 960 147 or write to office@ashcombe.example, ZX4 9QP', knows)).toEqual([])
    expect(detailsIn('Ring 01632 960 148', knows)).toHaveLength(1)
  })
})

const digits = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''))

describe('whatever the digits', () => {
  it('a mobile number is found, however it is spaced', () => {
    fc.assert(
      fc.property(digits(9), fc.constantFrom(' ', '-', '.', ''), (rest, between) => {
        const number = `07${rest.slice(0, 3)}${between}${rest.slice(3, 6)}${between}${rest.slice(6)}`
        expect(detailsIn(`ring me on ${number}`).some((found) => found.startsWith('phone-number'))).toBe(true)
      }),
    )
  })

  it('a card that Luhn lets pass is found', () => {
    fc.assert(
      fc.property(digits(14), (rest) => {
        const number = Array.from({ length: 10 }, (_, last) => `4${rest}${last}`).find(passesLuhn) ?? ''
        const spaced = number.replace(/(\d{4})(?=\d)/g, '$1 ')
        expect(detailsIn(`it says ${spaced}`).some((found) => found.startsWith('bank-card'))).toBe(true)
      }),
    )
  })

  it('spoken digits are the digits', () => {
    const words = ['oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
    fc.assert(
      fc.property(digits(11), (number) => {
        expect(spokenDigits([...number].map((digit) => words[Number(digit)]).join(' '))).toBe(number)
      }),
    )
  })

  it('any text is checked, and every finding is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const { start, end, quote } of check({ text }, knowledge).findings)
          expect(text.slice(start, end)).toBe(quote)
      }),
    )
  })
})
