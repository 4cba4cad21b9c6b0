import { type Candidate, OF_AGE } from './pupils'
import type { Column, Meaning, Skipped } from './reading'

interface Reading {
  readonly columns: readonly Column[]
  readonly candidates: readonly Candidate[]
  readonly pupils: number
  readonly skipped: readonly Skipped[]
  /** Whether the list had no headings. */
  readonly guessed: boolean
}

const EXAMPLES = 3

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

const quoted = (words: readonly string[]): string => list(words.map((word) => `“${word}”`))

const ODD: readonly (readonly [Meaning, string])[] = [
  ['year', 'as a year group; the year was left blank'],
  ['photo consent', 'as yes or no; it counts as not given'],
  ['photo objection', 'as yes or no; permission counts as not given'],
  ['leaving date', 'as a date; the pupil counts as still here'],
]

function oddNotes(candidates: readonly Candidate[]): string[] {
  return ODD.flatMap(([meaning, consequence]) => {
    const odd = candidates.flatMap((candidate) => candidate.odd.filter((cell) => cell.meaning === meaning))
    if (odd.length === 0) return []
    const examples = [...new Set(odd.map(({ cell }) => cell.slice(0, 40)))].slice(0, EXAMPLES)
    const rows = odd.length === 1 ? 'One cell' : `${odd.length} cells`
    return [`${rows} (${quoted(examples)}) could not be read ${consequence}.`]
  })
}

const WORDS: Partial<Record<Meaning, string>> = {
  given: 'first name',
  'full name': 'whole name',
  group: 'class',
  'photo consent': 'permission for pictures',
}

function guessNote({ columns, guessed }: Reading): string[] {
  if (!guessed) return []
  const used = columns.flatMap(({ column, meaning }) =>
    meaning === null ? [] : [`column ${column} for the ${WORDS[meaning] ?? meaning}`],
  )
  const headed = columns.some(({ heading }) => heading !== '')
  const why = headed ? 'We don’t know these headings' : 'The list has no headings'
  return [`${why}, so we took ${list(used)}. Please look whether that is right.`]
}

function surnameNote({ columns, candidates }: Reading): string[] {
  const none = candidates.length > 0 && candidates.every(({ pupil }) => pupil.surname === '')
  const named = columns.some(({ meaning }) => meaning?.endsWith('surname') === true)
  return none && !named
    ? ['There are no surnames, so pupils can only be recognised by their first names.']
    : []
}

function photoNote({ columns }: Reading): string[] {
  const photo = columns.filter(({ meaning }) => meaning === 'photo consent' || meaning === 'photo objection')
  if (photo.length < 2) return []
  return [
    `${quoted(photo.map(({ heading }) => heading))} all speak of pictures; the strictest answer was taken.`,
  ]
}

function ageNote({ skipped }: Reading): string[] {
  const adults = skipped.filter(({ reason }) => reason === OF_AGE).length
  if (adults === 0) return []
  const who = adults === 1 ? 'One former pupil is' : `${adults} former pupils are`
  return [`${who} 18 or over and left out.`]
}

/** What the person should know about a reading before saving it, one sentence each. */
export function notesAbout(reading: Reading): string[] {
  const empty = reading.pupils === 0 ? ['There are headings, but no pupils below them.'] : []
  return [
    ...empty,
    ...guessNote(reading),
    ...surnameNote(reading),
    ...photoNote(reading),
    ...ageNote(reading),
    ...oddNotes(reading.candidates),
  ]
}
