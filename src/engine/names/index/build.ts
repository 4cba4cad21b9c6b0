import type { Pupil, Roll } from '../../../model/pupil'
import { layTrie } from './letter-trie'
import { kindsOf, numberNames, readNames, type WrittenName } from './name-lists'
import { CONSENT, LEAVER, NO_CONSENT, ONE_NAME } from './pupil-table'
import { inOrder, layStrings, Numbers, pick, postings, Row, sortBy, startsOf } from './rows'
import type { Sections } from './sections'

/** How often the work pauses, in pupils. */
const PAUSE = 2000

/** Pupils in the order of year and class, those of one class as on the roll; and the classes. */
function byGroup(roll: Roll): { order: Uint32Array; groupOf: Uint32Array; groups: [string, string][] } {
  const numbers = new Numbers()
  const written = Uint32Array.from(roll, ({ year, group }) => numbers.of(`${year}\0${group}`))
  const sorted = numbers.texts.sort()
  const rank = new Uint32Array(sorted.length)
  for (const [at, name] of sorted.entries()) rank[numbers.of(name)] = at
  const groupOf = pick(rank, written)
  return {
    order: sortBy(groupOf, sorted.length, inOrder(roll.length)),
    groupOf,
    groups: sorted.map((name) => name.split('\0') as [string, string]),
  }
}

function flagsOf({ surname, photoConsent, status }: Pupil): number {
  const consent = photoConsent === null ? 0 : photoConsent ? CONSENT : NO_CONSENT
  return consent | (status === 'leaver' ? LEAVER : 0) | (surname === '' ? ONE_NAME : 0)
}

/** What the pupils are called, row by row: each name with its pupil, each pair of names with theirs. */
class CalledRows {
  readonly #given = { key: new Row(), pupil: new Row() }
  readonly #surname = { key: new Row(), pupil: new Row() }
  readonly #pair = { given: new Row(), surname: new Row(), pupil: new Row() }
  readonly #initials = { key: new Row(), pupil: new Row() }

  add(pupil: number, given: WrittenName, surname: WrittenName): void {
    for (const number of given.numbers) {
      this.#given.key.push(number)
      this.#given.pupil.push(pupil)
    }
    for (const number of surname.numbers) {
      this.#surname.key.push(number)
      this.#surname.pupil.push(pupil)
    }
    const seen: number[] = []
    for (const [first, givenNumber] of given.numbers.entries()) {
      for (const [second, surnameNumber] of surname.numbers.entries()) {
        this.#pair.given.push(givenNumber)
        this.#pair.surname.push(surnameNumber)
        this.#pair.pupil.push(pupil)
        const key = initialsKey(given.names[first] as string, surname.names[second] as string)
        if (seen.includes(key)) continue
        seen.push(key)
        this.#initials.key.push(key)
        this.#initials.pupil.push(pupil)
      }
    }
  }

  /** The tables, for names numbered below `count`. */
  lay(count: number) {
    const [givenStart, givenPupils] = postings(this.#given.key.numbers, this.#given.pupil.numbers, count)
    const [surnameStart, surnamePupils] = postings(
      this.#surname.key.numbers,
      this.#surname.pupil.numbers,
      count,
    )
    return {
      givenStart,
      givenPupils,
      surnameStart,
      surnamePupils,
      ...this.#layPairs(count),
      ...this.#layInitials(),
    }
  }

  #layPairs(count: number) {
    const [given, surname, pupil] = [
      this.#pair.given.numbers,
      this.#pair.surname.numbers,
      this.#pair.pupil.numbers,
    ]
    const all = inOrder(pupil.length)
    const forward = sortBy(given, count, sortBy(surname, count, all))
    const backward = sortBy(surname, count, sortBy(given, count, all))
    return {
      pairStart: startsOf(given, count),
      pairSurname: pick(surname, forward),
      pairPupil: pick(pupil, forward),
      reverseStart: startsOf(surname, count),
      reverseGiven: pick(given, backward),
      reversePupil: pick(pupil, backward),
    }
  }

  #layInitials() {
    const keys = this.#initials.key.numbers
    const initialKeys = Uint32Array.from(new Set(keys)).sort()
    const rank = new Map([...initialKeys].map((key, at) => [key, at]))
    const [initialStart, initialPupils] = postings(
      keys.map((key) => rank.get(key) as number),
      this.#initials.pupil.numbers,
      initialKeys.length,
    )
    return { initialKeys, initialStart, initialPupils }
  }
}

/** Two initials, each a UTF-16 unit, as one number. */
export const initialsKey = (given: string, surname: string): number =>
  (given.charCodeAt(0) * 0x10000 + surname.charCodeAt(0)) >>> 0

/**
 * Makes the tables of a roll, a piece at a time: each step gives how much is done, 0 to 1, so that whoever waits
 * can be shown it and other work can be let in between.
 */
export function* buildSections(roll: Roll): Generator<number, Sections> {
  const { order, groupOf, groups } = byGroup(roll)
  const reading = readNames(roll)
  let read = reading.next()
  for (; !read.done; read = reading.next()) yield (read.value / roll.length) * 0.5
  const names = read.value
  const sorted = numberNames(names)
  yield 0.6
  const trie = layTrie(sorted)
  const kinds = kindsOf(sorted, names)
  yield 0.7

  const strings = new Numbers()
  const column = (): Uint32Array => new Uint32Array(roll.length)
  const [pupilGiven, pupilPreferred, pupilSurname, pupilPreferredSurname] = [
    column(),
    column(),
    column(),
    column(),
  ]
  const pupilFlags = new Uint8Array(roll.length)
  const called = new CalledRows()
  for (const [pupil, at] of order.entries()) {
    if (pupil % PAUSE === 0) yield 0.7 + (pupil / roll.length) * 0.2
    const listed = roll[at] as Pupil
    called.add(pupil, names.givens[at] as WrittenName, names.surnames[at] as WrittenName)
    pupilGiven[pupil] = strings.of(listed.given)
    pupilPreferred[pupil] = strings.of(listed.preferred)
    pupilSurname[pupil] = strings.of(listed.surname)
    pupilPreferredSurname[pupil] = strings.of(listed.preferredSurname ?? '')
    pupilFlags[pupil] = flagsOf(listed)
  }
  yield 0.9
  const groupYear = Uint32Array.from(groups, ([year]) => strings.of(year))
  const groupName = Uint32Array.from(groups, ([, group]) => strings.of(group))
  return {
    ...trie,
    kinds,
    ...called.lay(sorted.length),
    groupStart: startsOf(groupOf, groups.length),
    groupYear,
    groupName,
    pupilGiven,
    pupilPreferred,
    pupilSurname,
    pupilPreferredSurname,
    pupilFlags,
    ...layStrings(strings.texts),
  }
}
