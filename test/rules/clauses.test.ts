import { describe, expect, it } from 'vitest'
import { readWrittenRules } from '../../tools/build/rules'

/** The demands of the policies; a new one is added here and in `rules/clauses.yaml` together. */
const DEMANDS = [
  'PUPIL-NAME',
  'PUPIL-IDENTIFY',
  'PUPIL-CIRCUMSTANCES',
  'SCHOOL-NAME',
  'SCHOOL-ROLE',
  'SCHOOL-DISREPUTE',
  'DEROGATORY',
  'CRITICISM',
  'DISCRIMINATION',
  'THREAT',
  'OWN-REPUTATION',
  'CONFIDENTIAL',
  'PROCEDURES',
  'SECURITY',
  'PERSONAL-DETAILS',
  'IMAGES-PEOPLE',
  'IMAGES-PLACE',
  'CONTACT-PUPIL',
  'CONTACT-PARENT',
  'CONTACT-FORMER',
  'COPYRIGHT',
  'LINKS',
  'WORK-TIME',
  'PRIVACY',
  'OFFICIAL',
  'APPROVED-CHANNELS',
]

const { clauses, rules, words } = readWrittenRules()

describe('the catalogue of clauses', () => {
  it('has every demand of the policies once', () => {
    expect(clauses.map(({ id }) => id).sort()).toEqual([...DEMANDS].sort())
  })

  it.each(clauses)('says of $id in one short sentence why it matters', ({ why }) => {
    expect(why).toMatch(/^[A-Z][^.!?]{10,120}[.]$/)
  })
})

describe('what a person reads', () => {
  it.each(rules)('is one short sentence each for $id', ({ message, advice }) => {
    expect(message).toMatch(/^[A-Z].{8,110}[.]$/)
    expect(advice).toMatch(/^[A-Z].{8,140}[.]$/)
  })
})

describe('the word lists', () => {
  it('refer only to lists that are there, or that the engine fills', () => {
    const live = ['pupil', 'staff', 'school', 'class-name', 'clock', 'money', 'code', 'quoted-words']
    const asked = Object.values(words).flatMap((phrases) =>
      phrases.flatMap((phrase) => [...phrase.matchAll(/@([a-z0-9-]+)/g)].map((match) => match[1] ?? '')),
    )
    expect(asked.filter((list) => !(list in words) && !live.includes(list))).toEqual([])
  })

  it('have no phrase that begins with a gap, which would never be found', () => {
    const dead = Object.values(words).flatMap((phrases) =>
      phrases.filter((phrase) => /^(\?|\*|\.\.\.)/.test(phrase)),
    )
    expect(dead).toEqual([])
  })

  it('part no word with a hyphen into two alternatives', () => {
    const parted = Object.values(words).flatMap((phrases) =>
      phrases.filter((phrase) =>
        phrase.split(/\s+/).some((part) => part.includes('/') && /\p{L}-\p{L}/u.test(part)),
      ),
    )
    expect(parted).toEqual([])
  })
})
