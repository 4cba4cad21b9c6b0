import { isDictionaryWord } from '../text/dictionary'
import type { Token } from '../text/token'

/** Whether two words differ by one letter put in, left out, changed, or by two that changed places. */
export function isOneSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const [a, b] = [one.slice(at), other.slice(at)]
  if (a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)) return true
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
}

/** The name that a word is a slip of; undefined for another word. Names are few, and long. */
export function slipOf({ bare, kind }: Token, names: readonly string[]): string | undefined {
  if (kind !== 'word' || bare.length < 6) return undefined
  const name = names.find((name) => name[0] === bare[0] && isOneSlip(bare, name))
  return name !== undefined && !isDictionaryWord(bare) ? name : undefined
}
