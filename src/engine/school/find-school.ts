import type { Rule, SchoolForm } from '../../model/rule'
import type { Hit } from '../finding'
import type { Knowledge } from '../knowledge'
import type { Hit as PhraseHit } from '../match/trie'
import { spanOf } from '../reading'
import type { Token } from '../text/token'
import { roleBefore } from './find-role'
import { isKnownTag } from './find-tags'
import { slipOf } from './misspelt'
import type { SchoolMeaning } from './school-index'
import { meansSchool, type Place } from './weigh-school'

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
  doubtful: 'name',
  acronym: 'name',
  trust: 'trust',
  'trust-short': 'trust',
  'trust-doubtful': 'trust',
  motto: 'motto',
}

const follows = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.sentence === tokens[at - 1]?.sentence && tokens[at]?.gap === ''

/** The name with the kinds of school after it: "Rose Hill" Primary. */
function withKinds(place: Place, tokens: readonly Token[], { school }: Knowledge): Place {
  const { meaning, from, to } = place
  const isShort = ['short', 'doubtful', 'stem'].includes(meaning)
  const before = tokens[from - 1]
  if (isShort && before?.form === 'ysgol' && follows(tokens, from))
    return { meaning: 'name', from: from - 1, to }
  let end = to
  while (isShort && follows(tokens, end) && school.kinds.has(tokens[end]?.bare ?? '')) end++
  return end > to ? { meaning: 'name', from, to: end } : place
}

const FEW_WORDS = 3

/** A motto of two or three ordinary words is one only where it is written like one. */
function isMotto({ from, to }: Place, tokens: readonly Token[]): boolean {
  const words = tokens.slice(from, to)
  return to - from > FEW_WORDS || words.every(({ letters }) => letters === 'title' || letters === 'upper')
}

function isMeant(place: Place, tokens: readonly Token[], knowledge: Knowledge, surface: string): boolean {
  if (place.meaning === 'stem') return false
  if (place.meaning === 'motto') return isMotto(place, tokens)
  return meansSchool(place, tokens, knowledge, surface)
}

/** Names with a space too many or too few, as whole words that follow each other. */
function findJoined(tokens: readonly Token[], { school }: Knowledge): Place[] {
  return tokens.flatMap((first, from) => {
    if (!school.joinedBegin.has(first.bare.charAt(0))) return []
    let [name, found]: [string, Place | undefined] = ['', undefined]
    for (let at = from; at < tokens.length && name.length < school.longestJoined; at++) {
      const token = tokens[at] as Token
      if (token.sentence !== first.sentence || (at > from && token.gap !== '' && token.gap !== '-')) break
      name += token.bare
      const meaning = school.joined.get(name)
      if (meaning && (at > from || meaning === 'name') && (first.letters !== 'lower' || meaning === 'name'))
        found = { meaning, from, to: at + 1 }
    }
    return found ?? []
  })
}

/** Names with a slip of the keyboard, where they are written as names. */
function findMisspelt(tokens: readonly Token[], { school }: Knowledge): Place[] {
  if (school.spelt.length === 0) return []
  return tokens.flatMap((token, from): Place[] =>
    token.letters !== 'lower' && slipOf(token, school.spelt) !== undefined
      ? [{ meaning: 'short', from, to: from + 1 }]
      : [],
  )
}

/** Every mention of the school or its trust; `phrases` are those of the school's own that are in the words. */
export function findSchool(
  tokens: readonly Token[],
  phrases: readonly PhraseHit<SchoolMeaning>[],
  knowledge: Knowledge,
  surface = 'post',
): SchoolMention[] {
  const places = [...phrases, ...findJoined(tokens, knowledge), ...findMisspelt(tokens, knowledge)]
  const named = places.flatMap((phrase): SchoolMention[] => {
    const place = withKinds(phrase, tokens, knowledge)
    const form = FORM_OF[place.meaning]
    if (!form || !isMeant(place, tokens, knowledge, surface)) return []
    return [{ form, from: place.from, to: place.to, reasons: [] }]
  })
  const tags = tokens.flatMap((token, from): SchoolMention[] =>
    isKnownTag(token, knowledge.school)
      ? [{ form: 'tag', from, to: from + 1, reasons: ['the school’s hashtag or account'] }]
      : [],
  )
  return [...tags, ...named, ...rolesOf([...tags, ...named], tokens, knowledge)]
}

/** What somebody does at the school, with its name: "TA at Meadowbrook". */
function rolesOf(
  mentions: readonly SchoolMention[],
  tokens: readonly Token[],
  knowledge: Knowledge,
): SchoolMention[] {
  return mentions.flatMap(({ form, from, to }): SchoolMention[] => {
    const begins = form === 'motto' ? undefined : roleBefore(from, tokens, knowledge)
    return begins === undefined ? [] : [{ form: 'role', from: begins, to, reasons: [] }]
  })
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
