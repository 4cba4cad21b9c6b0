import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import rules from 'virtual:rules'
import { describe, expect, it } from 'vitest'
import { check, compileKnowledge } from '../../../src/engine'
import type { Pupil } from '../../../src/model/pupil'
import type { School } from '../../../src/model/school'
import { readSchoolFile } from '../../../src/pages/shared/school-file'
import { practiceText, pupilForPractice } from '../../../src/pages/welcome/practice-text'
import { readPasted } from '../../../src/roll'

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../fixtures', name), 'utf8')

function fixtures(): { school: School; roll: readonly Pupil[] } {
  const school = readSchoolFile(fixture('school.json'))
  const roll = readPasted(fixture('roll.csv'))
  if (!school.read || !roll.read) throw new Error('The fixtures can’t be read.')
  return { school: school.school, roll: roll.pupils }
}

function levelOf(text: string, school: School | null, roll: readonly Pupil[]): string {
  const knowledge = compileKnowledge({ rules, school, roll: [...roll] })
  return check({ text, surface: 'post', attachments: [] }, knowledge).level
}

describe('the practice draft', () => {
  it('names a pupil of the list and the school, so that the real check stops it', () => {
    const { school, roll } = fixtures()
    const pupil = pupilForPractice(roll)
    const text = practiceText(school, pupil)
    expect(text).toContain(`${pupil?.given} ${pupil?.surname}`)
    expect(levelOf(text, school, roll)).toBe('stop')
  })

  it('is still worth a warning when only the school is set up', () => {
    const { school } = fixtures()
    expect(['warn', 'stop']).toContain(levelOf(practiceText(school, null), school, []))
  })

  it('takes nobody who has left, and nobody without a surname', () => {
    const { roll } = fixtures()
    const [one] = roll
    if (!one) throw new Error('The list is empty.')
    expect(
      pupilForPractice([
        { ...one, status: 'leaver' },
        { ...one, surname: '' },
      ]),
    ).toBeNull()
  })
})
