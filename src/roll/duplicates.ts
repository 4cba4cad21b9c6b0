import type { Pupil } from '../model/pupil'
import type { Candidate } from './pupils'
import type { Skipped } from './reading'

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const nameOf = ({ given, surname }: Pupil): string => `${fold(given)}\n${fold(surname)}`

/** Two cells don't contradict each other when they say the same or one says nothing. */
const agree = (a: string, b: string): boolean => a === '' || b === '' || fold(a) === fold(b)

/** Two pupils may share a name. They are one when their numbers say so, or nothing speaks against it. */
function isSame(a: Candidate, b: Candidate): boolean {
  if (a.number !== '' && b.number !== '' && a.number !== b.number) return false
  if (!agree(a.pupil.preferred, b.pupil.preferred)) return false
  if (!agree(a.pupil.preferredSurname ?? '', b.pupil.preferredSurname ?? '')) return false
  if (a.number !== '' && a.number === b.number) return true
  return agree(a.pupil.year, b.pupil.year) && agree(a.pupil.group, b.pupil.group)
}

function strictest(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) return false
  return a ?? b
}

function merge(a: Candidate, b: Candidate): Candidate {
  const preferredSurname = a.pupil.preferredSurname ?? b.pupil.preferredSurname
  const pupil: Pupil = {
    ...a.pupil,
    preferred: a.pupil.preferred || b.pupil.preferred,
    ...(preferredSurname === undefined ? {} : { preferredSurname }),
    year: a.pupil.year || b.pupil.year,
    group: a.pupil.group || b.pupil.group,
    photoConsent: strictest(a.pupil.photoConsent, b.pupil.photoConsent),
    // Somebody who left and came back has one row of each.
    status: a.pupil.status === 'current' || b.pupil.status === 'current' ? 'current' : 'leaver',
  }
  return { ...a, pupil, number: a.number || b.number }
}

/** The same pupil in several rows is taken once; the rows left out are named. Order is kept. */
export function mergeDuplicates(candidates: readonly Candidate[]): { kept: Candidate[]; skipped: Skipped[] } {
  const kept: Candidate[] = []
  const skipped: Skipped[] = []
  const byName = new Map<string, number[]>()
  for (const candidate of candidates) {
    const name = nameOf(candidate.pupil)
    const indexes = byName.get(name) ?? []
    const index = indexes.find((at) => isSame(kept[at] ?? candidate, candidate))
    const first = index === undefined ? undefined : kept[index]
    if (index === undefined || first === undefined) {
      byName.set(name, [...indexes, kept.length])
      kept.push(candidate)
      continue
    }
    kept[index] = merge(first, candidate)
    skipped.push({ row: candidate.row, reason: `This is the same pupil as in row ${first.row}, taken once.` })
  }
  return { kept, skipped }
}
