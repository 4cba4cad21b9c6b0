import type { Knowledge } from '../knowledge'
import type { Hit } from '../match/trie'
import type { Token } from '../text/token'
import type { SchoolMeaning } from './school-index'

const BEFORE = new Set([
  'in',
  'from',
  'of',
  'my',
  'our',
  'with',
  'for',
  'and',
  'to',
  'out',
  'all',
  'whole',
  'the',
  'by',
])
const AFTER = new Set([
  'class',
  'form',
  'set',
  'tutor',
  'parents',
  'mums',
  'dads',
  'lot',
  'relay',
  'team',
  'kids',
  'children',
  'table',
])

/** A class called by an ordinary word (`Hazel`, `Oak`) is one only where it is written like one. */
function isClass(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  isName: boolean,
): boolean {
  if (/\d/.test(token.form)) return true
  if (token.gap.endsWith('(') && (after === undefined || after.gap.startsWith(')'))) return true
  if (token.clitic === 's' && token.letters === 'title' && !isName) return true
  if (/^\d+$/.test(before?.form ?? '') && token.gap === '') return true
  if (after?.gap === '' && AFTER.has(after.form)) return true
  const inside = before !== undefined && token.gap === '' && BEFORE.has(before.form)
  return inside && (token.letters !== 'lower' || before.form === 'in' || before.form === 'from')
}

/** `4B`, `10X`: a year and a letter, without those that mean something else (`5K`, `3D`, `4G`, `10m`, `9pm`). */
const CLASS = /^(?:[1-9]|1[0-3])[abcefhijlnoqrstuvwyz]$/
const LONGEST_CLASS = 3
const IN = new Set([
  'in',
  'from',
  'of',
  'my',
  'our',
  'class',
  'form',
  'with',
  'and',
  'to',
  'for',
  'by',
  'all',
])

/** Classes as most schools call them, where the words around say that one is meant: "in 4B", "(4B)". */
function findUsualGroups(tokens: readonly Token[]): Hit<string>[] {
  const found: Hit<string>[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.bare.length > LONGEST_CLASS || !CLASS.test(token.bare) || token.kind !== 'word') continue
    const before = tokens[at - 1]
    const isIn = before?.sentence === token.sentence && token.gap === '' && IN.has(before.form)
    if (isIn || token.gap.endsWith('('))
      found.push({ meaning: 'class-name', from: at, to: at + 1, bare: token.bare !== token.form })
  }
  return found
}

/** Classes and forms among the school's phrases, as marks of the list `class-name`: the school's own, and what is written like one. */
export function findGroups(
  tokens: readonly Token[],
  phrases: readonly Hit<SchoolMeaning>[],
  { roll }: Knowledge,
): Hit<string>[] {
  const own = phrases
    .filter(({ meaning, from, to }) => {
      const [token, before, after] = [tokens[from] as Token, tokens[from - 1], tokens[to]]
      const same = (other: Token | undefined): Token | undefined =>
        other?.sentence === token.sentence ? other : undefined
      return meaning === 'group' && isClass(token, same(before), same(after), roll.byGiven.has(token.bare))
    })
    .map((hit) => ({ ...hit, meaning: 'class-name' }))
  return [...own, ...findUsualGroups(tokens)]
}
