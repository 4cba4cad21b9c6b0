import type { Pupil } from '../../model/pupil'
import type { School } from '../../model/school'

/** A name the school goes by, as people would write it. */
function nameOf({ aliases, name }: School): string {
  return aliases[0] ?? name
}

/** A pupil whose whole name can be written; `null` where the list has none. */
export function pupilForPractice(roll: readonly Pupil[]): Pupil | null {
  return roll.find(({ status, surname }) => status === 'current' && surname !== '') ?? null
}

/** A draft that somebody could have written, with the person's own school and one of their pupils in it. */
export function practiceText(school: School | null, pupil: Pupil | null): string {
  const name = school ? nameOf(school) : 'school'
  if (pupil) {
    return `What a morning at ${name}! ${pupil.given} ${pupil.surname} was brilliant on sports day, so proud.`
  }
  if (school) return `What a morning at ${name}! Some of the parents are absolute idiots, though.`
  return 'What a morning at work! Some of the parents are absolute idiots, though.'
}
