import { switches } from './switches'

/** A site's own words in the language asked for. */
export function say(words: Readonly<Record<typeof switches.lang, string>>): string {
  return words[switches.lang]
}
