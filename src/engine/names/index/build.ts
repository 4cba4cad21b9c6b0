import type { Pupil, Roll } from '../../../model/pupil'
import { nameFormsOf } from '../name-forms'
import { layTrie } from './letter-trie'
import { CONSENT, LEAVER, NO_CONSENT, ONE_NAME } from './pupil-table'
import type { Sections } from './sections'

/** Numbers for strings, in the order in which they come. */
class Numbers {
  readonly known = new Map<string, number>()

  of(text: string): number {
    const known = this.known.get(text)
    if (known !== undefined) return known
    this.known.set(text, this.known.size)
    return this.known.size - 1
  }
}

/** A growing row of numbers. */
class Row {
  #numbers = new Uint32Array(1024)
  length = 0

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const longer = new Uint32Array(this.length * 2)
      longer.set(this.#numbers)
      this.#numbers = longer
    }
    this.#numbers[this.length++] = number
  }

  get numbers(): Uint32Array {
    return this.#numbers.subarray(0, this.length)
  }
}

/** Where the entries of each key begin, for entries sorted by `keys`; one more for the end. */
function startsOf(keys: Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1)
  for (const key of keys) starts[key + 1] = (starts[key + 1] as number) + 1
  for (let key = 0; key < count; key++)
    starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number)
  return starts
}

/** The order of entries by key; entries of one key stay in `order`. */
function sortBy(keys: Uint32Array, count: number, order: Uint32Array): Uint32Array {
  const next = startsOf(keys, count).slice()
  const sorted = new Uint32Array(order.length)
  for (const entry of order) {
    const key = keys[entry] as number
    sorted[next[key] as number] = entry
    next[key] = (next[key] as number) + 1
  }
  return sorted
}

const inOrder = (length: number): Uint32Array => Uint32Array.from({ length }, (_, at) => at)
const pick = (row: Uint32Array, order: Uint32Array): Uint32Array => order.map((at) => row[at] as number)

/** Pupils by key, each once: `[start of each key, pupils]`. */
function postings(keys: Uint32Array, pupils: Uint32Array, count: number): [Uint32Array, Uint32Array] {
  return [startsOf(keys, count), pick(pupils, sortBy(keys, count, inOrder(keys.length)))]
}

interface Forms {
  readonly names: readonly string[]
  readonly words: readonly string[]
}

/** Many pupils share a name: each is taken apart once. */
function remembered(
  formsOf: (pupil: Pupil) => readonly (readonly string[])[],
  key: (pupil: Pupil) => string,
) {
  const known = new Map<string, Forms>()
  return (pupil: Pupil): Forms => {
    const written = key(pupil)
    const before = known.get(written)
    if (before) return before
    const forms = formsOf(pupil)
    const fresh = { names: forms.map((words) => words.join(' ')), words: forms.flat() }
    known.set(written, fresh)
    return fresh
  }
}

/** How often the work pauses, in pupils. */
const PAUSE = 2000

/** `Smith` follows `Jones`; a year and a class as one. */
function byGroup(roll: Roll): { order: Uint32Array; keys: Uint32Array; groups: [string, string][] } {
  const groups = new Numbers()
  const keys = Uint32Array.from(roll, ({ year, group }) => groups.of(`${year}\0${group}`))
  const sorted = [...groups.known.keys()].sort()
  const rank = new Uint32Array(sorted.length)
  for (const [at, name] of sorted.entries()) rank[groups.of(name)] = at
  const ranks = keys.map((key) => rank[key] as number)
  return {
    order: sortBy(ranks, sorted.length, inOrder(roll.length)),
    keys: ranks,
    groups: sorted.map((name) => name.split('\0') as [string, string]),
  }
}

function flagsOf({ surname, photoConsent, status }: Pupil): number {
  const consent = photoConsent === null ? 0 : photoConsent ? CONSENT : NO_CONSENT
  return consent | (status === 'leaver' ? LEAVER : 0) | (surname === '' ? ONE_NAME : 0)
}

/**
 * Makes the tables of a roll, a piece at a time: each step gives how much is done, 0 to 1, so that whoever waits
 * can be shown it and other work can be let in between.
 */
export function* buildSections(roll: Roll): Generator<number, Sections> {
  const { order, keys: groupOf, groups } = byGroup(roll)
  const givenOf = remembered(
    (pupil) => nameFormsOf(pupil).given,
    ({ given, preferred }) => `${given}\0${preferred}`,
  )
  const surnameOf = remembered(
    (pupil) => nameFormsOf(pupil).surname,
    ({ surname, preferredSurname = '' }) => `${surname}\0${preferredSurname}`,
  )
  const names = new Set<string>()
  for (const [done, pupil] of roll.entries()) {
    if (done % PAUSE === 0) yield (done / roll.length) * 0.5
    for (const forms of [givenOf(pupil), surnameOf(pupil)]) {
      for (const name of forms.names) names.add(name)
      for (const word of forms.words) names.add(word)
    }
  }
  const sorted = [...names].sort()
  const numbers = new Map(sorted.map((name, at) => [name, at]))
  const numberOf = (name: string): number => numbers.get(name) as number
  yield 0.6
  const trie = layTrie(sorted)
  yield 0.7

  const strings = new Numbers()
  const kinds = new Uint8Array(sorted.length)
  const rows = { given: new Row(), givenPupil: new Row(), surname: new Row(), surnamePupil: new Row() }
  const pairs = { given: new Row(), surname: new Row(), pupil: new Row() }
  const initials = { key: new Row(), pupil: new Row() }
  const initialNumbers = new Numbers()
  const column = (): Uint32Array => new Uint32Array(roll.length)
  const columns = {
    given: column(),
    preferred: column(),
    surname: column(),
    preferredSurname: column(),
    flags: new Uint8Array(roll.length),
  }
  for (const [pupil, at] of order.entries()) {
    if (pupil % PAUSE === 0) yield 0.7 + (pupil / roll.length) * 0.2
    const listed = roll[at] as Pupil
    const [given, surname] = [givenOf(listed), surnameOf(listed)]
    for (const word of given.words) kinds[numberOf(word)] = (kinds[numberOf(word)] as number) | 1
    for (const word of surname.words) kinds[numberOf(word)] = (kinds[numberOf(word)] as number) | 2
    const givenNumbers = given.names.map(numberOf)
    const surnameNumbers = surname.names.map(numberOf)
    for (const number of givenNumbers) {
      rows.given.push(number)
      rows.givenPupil.push(pupil)
    }
    for (const number of surnameNumbers) {
      rows.surname.push(number)
      rows.surnamePupil.push(pupil)
    }
    const seen = new Set<string>()
    for (const [first, givenNumber] of givenNumbers.entries()) {
      for (const [second, surnameNumber] of surnameNumbers.entries()) {
        pairs.given.push(givenNumber)
        pairs.surname.push(surnameNumber)
        pairs.pupil.push(pupil)
        seen.add((given.names[first] as string).charAt(0) + (surname.names[second] as string).charAt(0))
      }
    }
    for (const key of seen) {
      initials.key.push(initialNumbers.of(key))
      initials.pupil.push(pupil)
    }
    columns.given[pupil] = strings.of(listed.given)
    columns.preferred[pupil] = strings.of(listed.preferred)
    columns.surname[pupil] = strings.of(listed.surname)
    columns.preferredSurname[pupil] = strings.of(listed.preferredSurname ?? '')
    columns.flags[pupil] = flagsOf(listed)
  }
  yield 0.9

  const count = sorted.length
  const [givenStart, givenPupils] = postings(rows.given.numbers, rows.givenPupil.numbers, count)
  const [surnameStart, surnamePupils] = postings(rows.surname.numbers, rows.surnamePupil.numbers, count)
  const [byGiven, bySurname, pupils] = [pairs.given.numbers, pairs.surname.numbers, pairs.pupil.numbers]
  const all = inOrder(pupils.length)
  const forward = sortBy(byGiven, count, sortBy(bySurname, count, all))
  const backward = sortBy(bySurname, count, sortBy(byGiven, count, all))
  const initialOrder = [...initialNumbers.known.keys()].sort()
  const initialRank = new Uint32Array(initialOrder.length)
  for (const [at, key] of initialOrder.entries()) initialRank[initialNumbers.of(key)] = at
  const [initialStart, initialPupils] = postings(
    initials.key.numbers.map((key) => initialRank[key] as number),
    initials.pupil.numbers,
    initialOrder.length,
  )
  const groupYear = Uint32Array.from(groups, ([year]) => strings.of(year))
  const groupName = Uint32Array.from(groups, ([, group]) => strings.of(group))
  const texts = [...strings.known.keys()]
  const stringStart = new Uint32Array(texts.length + 1)
  for (const [at, text] of texts.entries()) stringStart[at + 1] = (stringStart[at] as number) + text.length
  const stringUnits = new Uint16Array(stringStart[texts.length] as number)
  for (const [at, text] of texts.entries()) {
    for (let index = 0; index < text.length; index++)
      stringUnits[(stringStart[at] as number) + index] = text.charCodeAt(index)
  }
  yield 1
  return {
    ...trie,
    kinds,
    givenStart,
    givenPupils,
    surnameStart,
    surnamePupils,
    pairStart: startsOf(byGiven, count),
    pairSurname: pick(bySurname, forward),
    pairPupil: pick(pupils, forward),
    reverseStart: startsOf(bySurname, count),
    reverseGiven: pick(byGiven, backward),
    reversePupil: pick(pupils, backward),
    initialKeys: Uint32Array.from(initialOrder, (key) => key.charCodeAt(0) * 0x10000 + key.charCodeAt(1)),
    initialStart,
    initialPupils,
    groupStart: startsOf(groupOf, groups.length),
    groupYear,
    groupName,
    pupilGiven: columns.given,
    pupilPreferred: columns.preferred,
    pupilSurname: columns.surname,
    pupilPreferredSurname: columns.preferredSurname,
    pupilFlags: columns.flags,
    stringStart,
    stringUnits,
  }
}
