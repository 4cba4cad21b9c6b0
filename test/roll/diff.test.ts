import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pupil } from '../../src/model/pupil'
import { applyDiff, diffRolls, looksLikePart } from '../../src/roll'

function pupil(name: string, year = '4', group = '4B', more: Partial<Pupil> = {}): Pupil {
  const [given = '', surname = ''] = name.split(' ')
  return { given, surname, preferred: '', year, group, photoConsent: true, status: 'current', ...more }
}

const names = (pupils: readonly Pupil[]): string[] =>
  pupils.map(({ given, surname, year }) => `${given} ${surname} ${year}`.trim())

describe('a list beside the one before', () => {
  it('tells who joined, who is gone and what is different of whom', () => {
    const before = [pupil('Kit Ashworth'), pupil('Ivy Barker'), pupil('Mo Farrow'), pupil('Ada Obi')]
    const after = [
      pupil('Kit Ashworth'),
      pupil('Mo Farrow', '4', '4A'),
      pupil('Ada Obi', '4', '4B', { photoConsent: false }),
      pupil('Siân Pugh'),
    ]
    const diff = diffRolls(before, after)
    expect(names(diff.joined)).toEqual(['Siân Pugh 4'])
    expect(names(diff.gone)).toEqual(['Ivy Barker 4'])
    expect(diff.changed.map(({ differences }) => differences)).toEqual([['group'], ['photo']])
    expect(diff.same).toHaveLength(1)
  })

  it('takes accents, capitals, hyphens and apostrophes for the same name, written otherwise', () => {
    const diff = diffRolls(
      [pupil('Sian O’Shea'), pupil('ANNE-MARIE HALL')],
      [pupil('Siân OShea'), { ...pupil('X Hall'), given: 'Anne Marie' }],
    )
    expect(diff.changed.map(({ differences }) => differences)).toEqual([['name'], ['name']])
    expect([diff.joined, diff.gone]).toEqual([[], []])
  })

  it('counts a whole school that went up by a year apart from other changes', () => {
    const before = [pupil('Kit Ashworth', 'R', 'Acorn'), pupil('Mo Farrow', '6', '6A')]
    const diff = diffRolls(before, [pupil('Kit Ashworth', '1', 'Beech'), pupil('Wren Hall', 'R', 'Acorn')])
    expect(names(diff.movedUp.map(({ after }) => after))).toEqual(['Kit Ashworth 1'])
    expect(diff.changed).toEqual([])
    expect(names(diff.gone)).toEqual(['Mo Farrow 6'])
  })

  it('tells somebody who came back or left', () => {
    const leaver = pupil('Kit Ashworth', '4', '4B', { status: 'leaver' })
    expect(diffRolls([leaver], [pupil('Kit Ashworth')]).changed[0]?.differences).toEqual(['back'])
    expect(diffRolls([pupil('Kit Ashworth')], [leaver]).changed[0]?.differences).toEqual(['left'])
  })
})

describe('pupils of one name', () => {
  it('are told apart by class and year', () => {
    const before = [pupil('Jack Smith', '2', '2A'), pupil('Jack Smith', '5', '5C')]
    const diff = diffRolls(before, [pupil('Jack Smith', '6', '6C'), pupil('Jack Smith', '3', '3A')])
    expect(diff.movedUp.map((pair) => [pair.before.year, pair.after.year])).toEqual([
      ['2', '3'],
      ['5', '6'],
    ])
  })

  it('are two when a leaver of Year 6 shares the name of a child in Reception', () => {
    const diff = diffRolls([pupil('Jack Smith', '6', '6A')], [pupil('Jack Smith', 'R', 'Acorn')])
    expect([names(diff.gone), names(diff.joined)]).toEqual([['Jack Smith 6'], ['Jack Smith R']])
  })

  it('in one class are as many as the lists say', () => {
    const diff = diffRolls([pupil('Jack Smith'), pupil('Jack Smith')], [pupil('Jack Smith')])
    expect([diff.same.length, diff.gone.length]).toEqual([1, 1])
  })
})

describe('a name that is written otherwise', () => {
  it.each([
    ['a letter put right in the first name', 'Oliver Hall', 'Olivr Hall'],
    ['two letters the other way round', 'Theo Farrow', 'Theo Farorw'],
    ['a new surname', 'Ivy Barker', 'Ivy Barker-Hall'],
    ['the names in each other’s column', 'Hall Ivy', 'Ivy Hall'],
  ])('is a change when it is %s', (_, before, after) => {
    const diff = diffRolls([pupil(before)], [pupil(after)])
    expect(diff.changed.map(({ differences }) => differences)).toEqual([['name']])
  })

  it('is a change when the nickname became the first name', () => {
    const diff = diffRolls([pupil('Christopher Ash', '4', '4B', { preferred: 'Kit' })], [pupil('Kit Ash')])
    expect(diff.changed).toHaveLength(1)
  })

  it('is somebody else when two would fit', () => {
    const diff = diffRolls([pupil('Aria Hall'), pupil('Maria Hall')], [pupil('Daria Hall')])
    expect(diff.changed).toEqual([])
    expect([diff.gone.length, diff.joined.length]).toEqual([2, 1])
  })

  it('is somebody else in another year', () => {
    const diff = diffRolls([pupil('Aria Hall', '2')], [pupil('Maria Hall', '6')])
    expect(diff.joined).toHaveLength(1)
  })

  it('is a brother or sister when the first names differ', () => {
    const diff = diffRolls([pupil('Jack Smith')], [pupil('Oliver Smith')])
    expect([diff.gone.length, diff.joined.length, diff.changed.length]).toEqual([1, 1, 0])
  })
})

describe('a list that has lost many', () => {
  const school = Array.from({ length: 30 }, (_, at) =>
    pupil(`Kit${'abcdefghij'[at % 10]}${'klm'[at % 3]} Ash`),
  )
  it('looks like a part of the school when more than a third are gone', () => {
    expect(looksLikePart(diffRolls(school, school.slice(0, 19)))).toBe(true)
    expect(looksLikePart(diffRolls(school, school.slice(0, 20)))).toBe(false)
  })

  it('doesn’t when there never were many', () => {
    expect(looksLikePart(diffRolls(school.slice(0, 3), school.slice(0, 1)))).toBe(false)
  })

  it('doesn’t count former pupils who aren’t on it', () => {
    const former = school.map((one): Pupil => ({ ...one, status: 'leaver' }))
    expect(looksLikePart(diffRolls([...former, ...school.slice(0, 10)], school.slice(0, 10)))).toBe(false)
  })
})

describe('applying a list', () => {
  const before = [pupil('Kit Ashworth', '4', '4B', { preferred: 'Kitty' }), pupil('Ivy Barker')]
  const bare = (name: string): Pupil => pupil(name, '', '', { photoConsent: null })

  it('in the old one’s place keeps those who are gone as former pupils, or drops them', () => {
    const diff = diffRolls(before, [pupil('Kit Ashworth')])
    expect(applyDiff(diff, { way: 'replace', keepGone: true })).toEqual([
      pupil('Kit Ashworth'),
      { ...pupil('Ivy Barker'), status: 'leaver' },
    ])
    expect(applyDiff(diff, { way: 'replace', keepGone: false })).toEqual([pupil('Kit Ashworth')])
  })

  it('by adding loses nobody, and nothing that the new list doesn’t speak of', () => {
    const diff = diffRolls(before, [bare('Kit Ashworth'), bare('Mo Farrow')])
    expect(applyDiff(diff, { way: 'add' })).toEqual([before[0], before[1], bare('Mo Farrow')])
  })
})

describe('whatever the lists', { timeout: 30_000 }, () => {
  const one = fc
    .record({
      given: fc.constantFrom('Kit', 'Mo', 'Ada', 'Aida', 'Siân', 'Jack'),
      surname: fc.constantFrom('', 'Ash', 'Hall', 'Halls', 'O’Shea'),
      year: fc.constantFrom('', 'R', '1', '2', '6'),
      group: fc.constantFrom('', 'A', 'B'),
      preferred: fc.constantFrom('', 'Kit', 'Bo'),
      status: fc.constantFrom('current' as const, 'leaver' as const),
    })
    .map((some): Pupil => ({ ...some, photoConsent: null }))
  const list = fc.array(one, { maxLength: 14 })

  it('everybody of either list is told of exactly once', () => {
    fc.assert(
      fc.property(list, list, (old, now) => {
        const { joined, gone, changed, movedUp, same } = diffRolls(old, now)
        const pairs = [...changed, ...movedUp, ...same]
        expect(new Set([...gone, ...pairs.map(({ before }) => before)])).toEqual(new Set(old))
        expect(gone.length + pairs.length).toBe(old.length)
        expect(joined.length + pairs.length).toBe(now.length)
      }),
    )
  })

  it('a list changes nothing against itself, in any order', () => {
    fc.assert(
      fc.property(
        list.chain((old) => fc.tuple(fc.constant(old), fc.shuffledSubarray(old, { minLength: old.length }))),
        ([old, now]) => {
          const diff = diffRolls(old, now)
          expect([diff.joined, diff.gone]).toEqual([[], []])
        },
      ),
    )
  })

  it('replacing gives the new list, adding loses nobody', () => {
    fc.assert(
      fc.property(list, list, (old, now) => {
        const diff = diffRolls(old, now)
        expect(applyDiff(diff, { way: 'replace', keepGone: false })).toHaveLength(now.length)
        expect(applyDiff(diff, { way: 'add' }).length).toBe(old.length + diff.joined.length)
      }),
    )
  })
})
