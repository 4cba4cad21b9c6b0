import type { Pupil, Roll } from '../../../model/pupil'
import { nameFormsOf } from '../name-forms'

/** A given name or a surname as it is written, in all its forms. Many pupils share one: it is taken apart once. */
export interface WrittenName {
  /** Somebody who is so called. */
  readonly pupil: Pupil
  /** Folded, words parted by spaces. */
  readonly names: readonly string[]
  readonly words: readonly string[]
  /** The numbers of `names`, once all names have theirs. */
  numbers: readonly number[]
}

/** Given name and surname of each pupil, in the order of the roll. */
export interface NameLists {
  readonly givens: readonly WrittenName[]
  readonly surnames: readonly WrittenName[]
  readonly allGivens: readonly WrittenName[]
  readonly allSurnames: readonly WrittenName[]
}

type Forms = readonly (readonly string[])[]

class Written {
  readonly #known = new Map<string, WrittenName>()

  of(pupil: Pupil, key: string, formsOf: (pupil: Pupil) => Forms): WrittenName {
    const known = this.#known.get(key)
    if (known) return known
    const forms = formsOf(pupil)
    const fresh = { pupil, names: forms.map((words) => words.join(' ')), words: forms.flat(), numbers: [] }
    this.#known.set(key, fresh)
    return fresh
  }

  get all(): readonly WrittenName[] {
    return [...this.#known.values()]
  }
}

const givenForms = (pupil: Pupil): Forms => nameFormsOf(pupil).given
const surnameForms = (pupil: Pupil): Forms => nameFormsOf(pupil).surname

/** How often the work pauses, in pupils. */
const PAUSE = 2000

/** Takes the names of a roll apart; each step gives how many pupils are done. */
export function* readNames(roll: Roll): Generator<number, NameLists> {
  const [byGiven, bySurname] = [new Written(), new Written()]
  const [givens, surnames]: [WrittenName[], WrittenName[]] = [[], []]
  for (const [at, pupil] of roll.entries()) {
    if (at % PAUSE === 0) yield at
    const { given, preferred, surname, preferredSurname = '' } = pupil
    givens.push(byGiven.of(pupil, preferred === '' ? given : `${given}\0${preferred}`, givenForms))
    surnames.push(
      bySurname.of(
        pupil,
        preferredSurname === '' ? surname : `${surname}\0${preferredSurname}`,
        surnameForms,
      ),
    )
  }
  return { givens, surnames, allGivens: byGiven.all, allSurnames: bySurname.all }
}

/** Every name and every word of one, in the order of their letters; `numbers` are set to places in it. */
export function numberNames({ allGivens, allSurnames }: NameLists): string[] {
  const all = new Set<string>()
  for (const written of [...allGivens, ...allSurnames]) {
    for (const name of written.names) all.add(name)
    for (const word of written.words) all.add(word)
  }
  const sorted = [...all].sort()
  const numbers = new Map(sorted.map((name, at) => [name, at]))
  for (const written of [...allGivens, ...allSurnames])
    written.numbers = written.names.map((name) => numbers.get(name) as number)
  return sorted
}

/** For each name, whether it is a single word of somebody's given name (1), surname (2) or both (3). */
export function kindsOf(sorted: readonly string[], { allGivens, allSurnames }: NameLists): Uint8Array {
  const wordsOf = (all: readonly WrittenName[]): Set<string> => new Set(all.flatMap(({ words }) => words))
  const [given, surname] = [wordsOf(allGivens), wordsOf(allSurnames)]
  return Uint8Array.from(sorted, (name) => (given.has(name) ? 1 : 0) | (surname.has(name) ? 2 : 0))
}
