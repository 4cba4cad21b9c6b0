import type { Pupil } from '../../model/pupil'

/** `Kit Ashworth`: given name and surname as they stand on the list. */
export function fullName({ given, surname }: Pupil): string {
  return surname === '' ? given : `${given} ${surname}`
}

/** What the pupil goes by where that differs: `Kit`, or `Kit Ash`. */
export function knownAs({ preferred, preferredSurname, surname }: Pupil): string {
  if (preferredSurname === undefined) return preferred
  return [preferred, preferredSurname || surname].filter((name) => name !== '').join(' ')
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Pupils whose name, class or year has every word that was typed. */
export function searchPupils(pupils: readonly Pupil[], typed: string): readonly Pupil[] {
  const wanted = folded(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (wanted.length === 0) return pupils
  return pupils.filter((pupil) => {
    const line = folded(`${fullName(pupil)} ${knownAs(pupil)} ${pupil.group} ${pupil.year}`)
    return wanted.every((word) => line.includes(word))
  })
}
