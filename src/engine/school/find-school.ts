import type { Rule, SchoolForm } from '../../model/rule'
import type { Hit } from '../finding'
import type { Knowledge } from '../knowledge'
import type { Hit as PhraseHit } from '../match/trie'
import { spanOf } from '../reading'
import type { Token } from '../text/token'
import { isKnownTag } from './find-tags'
import type { SchoolMeaning } from './school-index'

/** A place in the draft that speaks of the school. */
export interface SchoolMention {
  readonly form: SchoolForm
  readonly from: number
  readonly to: number
  readonly reasons: readonly string[]
}

const FORM_OF: Partial<Record<SchoolMeaning, SchoolForm>> = {
  name: 'name',
  short: 'name',
  common: 'name',
  acronym: 'name',
  trust: 'trust',
  motto: 'motto',
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** "Meadowbrook Close" is a street, "Meadowbrook Garden Centre" a shop. */
const PLACES = set(
  'close road rd street st lane avenue ave drive way crescent court gardens garden farm pub inn arms hotel house park church chapel surgery ' +
    'cottage cottages estate fc afc rovers united town village hall river woods wood common green hill hospital station clinic dental vets ' +
    'shopping retail centre manor terrace place square cafe nursery beach bay golf cricket rugby bowls bridge brewery bakery walk rise view mews grove',
)
/** What stands before the name of a place of work. */
const AT = set('at in from for to join joining near of @ here with our this leave left leaving love')
const SCHOOLISH = set(
  'inset primary secondary staff parents pta ptfa kids pupils year hoodie hoodies lanyard sports choir leavers reception',
)
const NOT_OURS = set('a an my your his her their the another this that')

function joins(tokens: readonly Token[], at: number, other: number): boolean {
  const [token, last] = [tokens[Math.max(at, other)], tokens[Math.min(at, other)]]
  return token !== undefined && last !== undefined && token.sentence === last.sentence && token.gap === ''
}

function isPlace(tokens: readonly Token[], to: number): boolean {
  if (tokens[to - 1]?.clitic) return false
  return joins(tokens, to - 1, to) && PLACES.has(tokens[to]?.form ?? '')
}

function isMeant(
  meaning: SchoolMeaning,
  from: number,
  to: number,
  tokens: readonly Token[],
  knowledge: Knowledge,
): boolean {
  const [last, before] = [
    tokens[to - 1] as Token,
    joins(tokens, from - 1, from) ? tokens[from - 1] : undefined,
  ]
  switch (meaning) {
    case 'acronym': {
      if (last.letters !== 'upper') return false
      const isDegree = knowledge.words.get('common-acronyms')?.has(last.bare) === true
      if (!isDegree) return true
      if (SCHOOLISH.has(tokens[to]?.form ?? '') && joins(tokens, to - 1, to)) return true
      return before !== undefined ? AT.has(before.form) : tokens[from]?.gap === '@' || tokens[to]?.gap === '='
    }
    case 'common':
      return last.letters === 'title' && !isPlace(tokens, to)
    case 'short':
      return !isPlace(tokens, to) && !(before && NOT_OURS.has(before.form) && last.letters === 'lower')
    case 'trust':
      return to - from > 1 || last.letters !== 'lower'
    default:
      return true
  }
}

/** Names with a space too many or too few, as whole words that follow each other. */
function findJoined(tokens: readonly Token[], { school }: Knowledge): SchoolMention[] {
  return tokens.flatMap((first, from) => {
    if (!school.joinedBegin.has(first.bare.charAt(0))) return []
    let [name, found]: [string, SchoolMention | undefined] = ['', undefined]
    for (let at = from; at < tokens.length && name.length < school.longestJoined; at++) {
      const token = tokens[at] as Token
      if (token.sentence !== first.sentence || (at > from && token.gap !== '' && token.gap !== '-')) break
      name += token.bare
      const meaning = school.joined.get(name)
      if (
        meaning &&
        at > from &&
        (first.letters !== 'lower' || meaning === 'name') &&
        !isPlace(tokens, at + 1)
      )
        found = { form: FORM_OF[meaning] ?? 'name', from, to: at + 1, reasons: [] }
    }
    return found ?? []
  })
}

/** Every mention of the school or its trust; `phrases` are those of the school's own that are in the words. */
export function findSchool(
  tokens: readonly Token[],
  phrases: readonly PhraseHit<SchoolMeaning>[],
  knowledge: Knowledge,
): SchoolMention[] {
  const meant = phrases.flatMap(({ meaning, from, to }): SchoolMention[] => {
    const form = FORM_OF[meaning]
    return form && isMeant(meaning, from, to, tokens, knowledge) ? [{ form, from, to, reasons: [] }] : []
  })
  const tags = tokens.flatMap((token, from): SchoolMention[] =>
    isKnownTag(token, knowledge.school)
      ? [{ form: 'tag', from, to: from + 1, reasons: ['the school’s hashtag or account'] }]
      : [],
  )
  return [...tags, ...meant, ...findJoined(tokens, knowledge)]
}

/** What a rule about the school finds. */
export function hitsOfSchool(
  rule: Rule,
  form: SchoolForm,
  mentions: readonly SchoolMention[],
  tokens: readonly Token[],
): Hit[] {
  return mentions
    .filter((mention) => mention.form === form)
    .map(({ from, to, reasons }) => {
      const [start, end] = spanOf(tokens, from, to)
      return { rule, start, end, bareEnd: spanOf(tokens, from, to, false)[1], reasons }
    })
}
