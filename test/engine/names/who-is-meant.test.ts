import { describe, expect, it } from 'vitest'
import { knowledgeOf, namesIn } from '../demo'

const levelsOf = (text: string, ...pupils: readonly string[]): string[] =>
  namesIn(text, knowledgeOf(...pupils)).map((name) => name.split(': ').at(-1) ?? '')

describe('somebody who has something of a pupil’s name', () => {
  it.each([
    ['Loved reading with Yasmin 🌟 Jolliffe in assembly', 'Yasmin Khan'],
    ['Loved reading with YASMIN JOLLIFFE in assembly', 'Yasmin Khan'],
    ['loved reading with yasmin jolliffe in assembly', 'Yasmin Khan'],
    ['Ask seth.fairclough@example.org about the lesson', 'Seth Okonjo'],
    ['So proud of @yasmin_jolliffe08 in assembly', 'Yasmin Khan'],
    ['So proud of #YasminJolliffe in assembly', 'Yasmin Khan'],
    ['So proud of @harrymarshall in assembly', 'Harry Marsh'],
    ['So proud of @callie_jolliffe in assembly', 'Cal Khan'],
    ['So proud of #gabriellesbricks in assembly', 'Gabriel Khan'],
    ['I heard S a m i read in assembly', 'Sam Khan'],
    ['I heard A r y a n read in assembly', 'Ryan Khan'],
  ])('interrupts nobody: %s', (text, pupil) => {
    expect(levelsOf(text, pupil)).not.toContain('warn')
    expect(levelsOf(text, pupil)).not.toContain('stop')
  })

  it.each([
    'Yasmin 🌟 read in assembly',
    'YASMIN READ IN ASSEMBLY TODAY',
    'yasmin read in assembly',
    'Yasmin defo smashed it in assembly',
    'So proud of yasmin.Great assembly',
  ])('is the pupil where no surname follows: %s', (text) => {
    expect(['warn', 'stop']).toContain(levelsOf(text, 'Yasmin Khan')[0])
  })
})

describe('a name that others are called by, and that may stand for a pupil’s', () => {
  it.each([
    ['Natalie', 'Natalia Nowak'],
    ['Emilie', 'Emily Nowak'],
    ['Kyra', 'Keira Nowak'],
    ['Millicent', 'Millie Nowak'],
    ['Benedict', 'Ben Nowak'],
  ])('is reminded of alone, and warned of with the pupil’s class: %s for %s', (written, pupil) => {
    expect(levelsOf(`${written} made us laugh in assembly`, pupil)).toEqual(['remind'])
    expect(levelsOf(`#WellDone${written} for the assembly`, pupil)).toEqual(['remind'])
    expect(levelsOf(`${written} in Year 4 made us laugh`, pupil)).not.toEqual(['remind'])
    expect(levelsOf(`${written} Nowak made us laugh`, pupil)).toEqual(['stop'])
  })

  it.each([
    ['Mohammed', 'Muhammad Iqbal'],
    ['Kaitlyn', 'Caitlin Iqbal'],
    ['Katy', 'Katie Iqbal'],
    ['Aminah', 'Amina Iqbal'],
  ])('is the pupil’s own where it is only spelt otherwise: %s for %s', (written, pupil) => {
    expect(levelsOf(`${written} made us laugh in assembly`, pupil)).toEqual(['warn'])
  })

  it.each([
    ['Ben', 'Benjamin Iqbal'],
    ['Olly', 'Oliver Iqbal'],
    ['Lizzie', 'Elizabeth Iqbal'],
  ])(
    'is the pupil’s own where it is short for it, and the sentence about school: %s for %s',
    (written, pupil) => {
      expect(levelsOf(`${written} made us laugh in assembly`, pupil)).toEqual(['warn'])
      expect(levelsOf(`${written} made us laugh last night`, pupil)).toEqual(['remind'])
    },
  )

  it('is no name without its s', () => {
    expect(levelsOf('Anas read a chapter in assembly', 'Ana Nowak')).toEqual([])
    expect(levelsOf('Karthiks dad came to assembly', 'Karthik Nowak')).toEqual(['stop'])
  })
})

describe('a full name in an account', () => {
  it.each([
    '@masonwainwrightx',
    '@masonwainwright_xo',
    '@itsmasonwainwright',
    '@mason.wainwright.2015',
    '@mason_wainwright.uk',
  ])('is found with what people add to it: %s', (account) => {
    expect(namesIn(`Have a look at ${account}`, knowledgeOf('Mason Wainwright'))).toEqual([
      `${account}: stop`,
    ])
  })

  it('is a first name where that is all there is', () => {
    expect(levelsOf('So proud of @mason_xo in assembly', 'Mason Wainwright')).not.toEqual([])
  })
})

describe('a name spelt letter by letter', () => {
  it.each([
    ['A n n a b e l l e’s story was lovely in class', 'Annabelle Reid'],
    ['B.a.i.l.e.y’s story was lovely in class', 'Bailey Reid'],
    ['saw a B e n in class', 'Ben Reid'],
    ['saw B e n I think in class', 'Ben Reid'],
  ])('is found with what hangs on it or stands beside it: %s', (text, pupil) => {
    expect(levelsOf(text, pupil)).toEqual(['warn'])
  })
})

describe('a name masked by more or fewer stars than letters', () => {
  it('is found beside the surname only', () => {
    const grace = knowledgeOf('Grace Adeyemi')
    expect(namesIn('Gr***ce Adeyemi was great', grace)).toEqual(['Gr***ce Adeyemi: stop'])
    expect(namesIn('Gr***ce was great in class', grace)).toEqual([])
  })
})
