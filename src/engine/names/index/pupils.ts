import { type ListedPupil, lowerBound, type PupilTable } from './pupil-table'

/** Pupils that one name may mean. There may be thousands: they are counted and asked, not listed. */
export interface Pupils extends Iterable<ListedPupil> {
  /** How many there are; above 256 it may count one twice. */
  readonly count: number
  /** Whether one of the first 64 is so. */
  some(test: (pupil: ListedPupil) => boolean): boolean
  /** Whether each of the first 64 is so. */
  every(test: (pupil: ListedPupil) => boolean): boolean
  /** Whether any of them, however many, has no surname. */
  haveOneName(): boolean
  /** Whether any of them, however many, is in a year (`4`, `R`) or in a class (`4B`, whatever its case and hyphens). */
  inYear(year: string): boolean
  inGroup(group: string): boolean
}

const MOST_READ = 64
const MOST_COUNTED = 256

class SomePupils implements Pupils {
  readonly #table: PupilTable
  readonly #numbers: Uint32Array
  readonly #sorted: boolean
  #count: number | undefined

  constructor(table: PupilTable, numbers: Uint32Array, sorted: boolean) {
    this.#table = table
    this.#numbers = numbers
    this.#sorted = sorted
  }

  get count(): number {
    if (this.#sorted || this.#numbers.length > MOST_COUNTED) return this.#numbers.length
    this.#count ??= new Set(this.#numbers).size
    return this.#count
  }

  *[Symbol.iterator](): Iterator<ListedPupil> {
    const seen = new Set(this.#numbers.subarray(0, MOST_READ))
    for (const number of seen) yield this.#table.read(number)
  }

  some(test: (pupil: ListedPupil) => boolean): boolean {
    for (const pupil of this) if (test(pupil)) return true
    return false
  }

  every(test: (pupil: ListedPupil) => boolean): boolean {
    return !this.some((pupil) => !test(pupil))
  }

  haveOneName(): boolean {
    return this.#numbers.some((number) => this.#table.hasOneName(number))
  }

  inYear(year: string): boolean {
    return this.#isIn(this.#table.rangesOf('year', year))
  }

  inGroup(group: string): boolean {
    return this.#isIn(this.#table.rangesOf('group', group))
  }

  #isIn(ranges: readonly (readonly [number, number])[]): boolean {
    const numbers = this.#numbers
    return ranges.some(([from, to]) => {
      if (!this.#sorted) return numbers.some((number) => number >= from && number < to)
      const at = lowerBound(numbers, from, 0, numbers.length)
      return at < numbers.length && (numbers[at] as number) < to
    })
  }
}

/** Pupils by their numbers, which may be in order without repeats (`sorted`) or not. */
export function pupilsOf(table: PupilTable, numbers: Uint32Array, sorted = true): Pupils {
  return new SomePupils(table, numbers, sorted)
}

/** All of these together; whoever is in several is counted in each. */
export function together(all: readonly Pupils[]): Pupils {
  const [only] = all
  if (only && all.length === 1) return only
  return {
    count: all.reduce((sum, { count }) => sum + count, 0),
    some: (test) => all.some((pupils) => pupils.some(test)),
    every: (test) => all.every((pupils) => pupils.every(test)),
    haveOneName: () => all.some((pupils) => pupils.haveOneName()),
    inYear: (year) => all.some((pupils) => pupils.inYear(year)),
    inGroup: (group) => all.some((pupils) => pupils.inGroup(group)),
    *[Symbol.iterator]() {
      for (const pupils of all) yield* pupils
    },
  }
}

export const NOBODY: Pupils = together([])
