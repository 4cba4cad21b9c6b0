import nlp from 'compromise'
import type { Roll } from '../../src/model/pupil'

/** What somebody might do instead: takes a text and gives the names in it. */
export type Finder = (text: string) => readonly string[]

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** One regular expression of every given name and surname of the roll. */
export function asRegExp(roll: Roll): Finder {
  const names = [...new Set(roll.flatMap(({ given, surname }) => [given, surname]))].filter(Boolean)
  const pattern = new RegExp(`\\b(?:${names.map(escaped).join('|')})\\b`, 'gi')
  return (text) => text.match(pattern) ?? []
}

/** compromise's own notion of who is a person; it knows no roll. */
export const people: Finder = (text) => nlp(text).people().out('array') as string[]
