import { parse } from 'valibot'
import { type School, SchoolSchema } from '../../model/school'
import { suggestNames } from './school-names'

/** A school without anything; its name is still to be typed, so it can't be saved yet. */
export const BLANK_SCHOOL: School = { ...parse(SchoolSchema, { name: '-' }), name: '' }

const ACRONYM = /^\p{Lu}{2,6}$/u
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** Everything that people call the school, in the order in which it is shown. */
export function namesOf(school: School): string[] {
  const all = [...school.aliases, school.acronym, ...school.hashtags, ...school.handles]
  return [...new Set(all.filter((name) => name !== ''))]
}

function without(list: readonly string[], name: string): string[] {
  return list.filter((entry) => !same(entry, name))
}

/** The school without that name, whichever kind it is. */
export function removeName(school: School, name: string): School {
  return {
    ...school,
    aliases: without(school.aliases, name),
    acronym: same(school.acronym, name) ? '' : school.acronym,
    hashtags: without(school.hashtags, name),
    handles: without(school.handles, name),
  }
}

function addOne(school: School, name: string): School {
  if (namesOf(school).some((known) => same(known, name)) || same(school.name, name)) return school
  if (/^[#＃]./u.test(name)) return { ...school, hashtags: [...school.hashtags, name] }
  if (/^[@＠]./u.test(name)) return { ...school, handles: [...school.handles, name] }
  if (school.acronym === '' && ACRONYM.test(name)) return { ...school, acronym: name }
  return { ...school, aliases: [...school.aliases, name] }
}

/** Adds what was typed: a short form, `#hashtag` or `@account`; several may be separated by commas. */
export function addNames(school: School, typed: string): School {
  return typed
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => /[\p{L}\p{N}]/u.test(name))
    .reduce(addOne, school)
}

/** Suggestions for the school's name that it doesn't have yet. */
export function openSuggestions(school: School): string[] {
  const { shortForms, acronym, hashtags, handles } = suggestNames(school.name)
  const known = namesOf(school)
  return [...shortForms, acronym, ...hashtags, ...handles].filter(
    (name) => name !== '' && !known.some((other) => same(other, name)),
  )
}

/** What would be saved: `null` for a school taken away, `undefined` while it can't be saved. */
export function savable(school: School): School | null | undefined {
  if (school.name.trim() !== '') return school
  const empty = namesOf(school).length === 0 && school.trust === '' && school.staff.length === 0
  return empty ? null : undefined
}
