import type { Pupil } from '../../../model/pupil'
import { fold } from '../../text/fold'
import type { Sections } from './sections'

/** What the index keeps of a pupil: what a check may ask. */
export type ListedPupil = Pick<
  Pupil,
  'given' | 'preferred' | 'surname' | 'preferredSurname' | 'year' | 'group' | 'photoConsent' | 'status'
>

export const LEAVER = 1
export const CONSENT = 2
export const NO_CONSENT = 4
export const ONE_NAME = 8

/** The first of `[from, to)` in a sorted table that is at least `value`; `to` for none. */
export function lowerBound(table: Uint32Array, value: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((table[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** A class as it is compared: `4 B`, `4-b` and `4B` are one. */
export const groupKey = (group: string): string => fold(group).replace(/[^\p{L}\p{N}]+/gu, '')

/** The pupils themselves, by number; numbers follow year and group. */
export class PupilTable {
  readonly #sections: Sections
  #groups: Map<string, (readonly [number, number])[]> | undefined

  constructor(sections: Sections) {
    this.#sections = sections
  }

  #string(number: number): string {
    const { stringStart, stringUnits } = this.#sections
    return String.fromCharCode(...stringUnits.subarray(stringStart[number], stringStart[number + 1]))
  }

  get count(): number {
    return this.#sections.pupilFlags.length
  }

  read(pupil: number): ListedPupil {
    const { groupStart, groupYear, groupName, pupilGiven, pupilPreferred, pupilFlags } = this.#sections
    const { pupilSurname, pupilPreferredSurname } = this.#sections
    const preferredSurname = this.#string(pupilPreferredSurname[pupil] as number)
    const group = lowerBound(groupStart, pupil + 1, 0, groupStart.length) - 1
    const flags = pupilFlags[pupil] as number
    return {
      given: this.#string(pupilGiven[pupil] as number),
      preferred: this.#string(pupilPreferred[pupil] as number),
      surname: this.#string(pupilSurname[pupil] as number),
      ...(preferredSurname === '' ? {} : { preferredSurname }),
      year: this.#string(groupYear[group] as number),
      group: this.#string(groupName[group] as number),
      photoConsent: flags & CONSENT ? true : flags & NO_CONSENT ? false : null,
      status: flags & LEAVER ? 'leaver' : 'current',
    }
  }

  hasOneName(pupil: number): boolean {
    return ((this.#sections.pupilFlags[pupil] as number) & ONE_NAME) !== 0
  }

  /** Numbers of the pupils in a year or a group, as ranges `[from, to)`. */
  rangesOf(kind: 'year' | 'group', name: string): readonly (readonly [number, number])[] {
    this.#groups ??= this.#readGroups()
    return this.#groups.get(`${kind} ${groupKey(name)}`) ?? []
  }

  #readGroups(): Map<string, [number, number][]> {
    const { groupStart, groupYear, groupName } = this.#sections
    const ranges = new Map<string, [number, number][]>()
    for (const [at, name] of groupName.entries()) {
      const range: [number, number] = [groupStart[at] as number, groupStart[at + 1] as number]
      for (const key of [
        `year ${groupKey(this.#string(groupYear[at] as number))}`,
        `group ${groupKey(this.#string(name))}`,
      ]) {
        const known = ranges.get(key)
        const last = known?.at(-1)
        if (last?.[1] === range[0]) last[1] = range[1]
        else if (known) known.push([...range])
        else ranges.set(key, [[...range]])
      }
    }
    return ranges
  }
}
