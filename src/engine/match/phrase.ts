import { wordsOf } from '../text/words'

/** One part of a phrase of `rules/` (docs/rules.md has the little language). */
export type Part =
  | { readonly is: 'word'; readonly any: readonly string[]; readonly optional: boolean }
  | { readonly is: 'list'; readonly list: string; readonly optional: boolean }
  /** `least` to `most` words of any kind. */
  | { readonly is: 'gap'; readonly least: number; readonly most: number }

/** How many words `...` may stand for. */
const LONGEST_GAP = 4

function readPart(written: string): Part[] {
  if (written === '...') return [{ is: 'gap', least: 0, most: LONGEST_GAP }]
  if (written === '*') return [{ is: 'gap', least: 1, most: 1 }]
  const optional = written.startsWith('?')
  const rest = optional ? written.slice(1) : written
  if (rest.startsWith('@')) return [{ is: 'list', list: rest.slice(1), optional }]
  if (rest.includes('/')) return [{ is: 'word', any: rest.split('/').flatMap(wordsOf), optional }]
  return wordsOf(rest).map((word) => ({ is: 'word', any: [word], optional }))
}

/** A phrase as its parts; hyphens part words, case and accents don't matter. */
export function readPhrase(phrase: string): Part[] {
  return phrase.split(/\s+/).filter(Boolean).flatMap(readPart)
}

/** A phrase that is nothing but words, in each of its wordings; `undefined` for another. */
export function wordingsOf(parts: readonly Part[]): string[][] | undefined {
  const [first, ...rest] = parts
  if (first?.is !== 'word' || first.optional) return undefined
  if (rest.length === 0) return first.any.map((word) => [word])
  // Writing out the alternatives of several words would make thousands of phrases, at each start.
  const words = parts.flatMap((part) => (part.is === 'word' && !part.optional ? part.any : []))
  const isPlain = words.length === parts.length && parts.every((part) => part.is === 'word' && !part.optional)
  return isPlain ? [words] : undefined
}

/** The lists that a phrase refers to. */
export function listsOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => (part.is === 'list' ? [part.list] : []))
}
