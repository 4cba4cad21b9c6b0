import type { Rule, SchoolForm } from '../../model/rule'
import type { Hit } from '../finding'
import type { Knowledge } from '../knowledge'
import { findPhrases } from '../match/trie'
import { type Reading, spanOf } from '../reading'
import type { SchoolMeaning } from './school-index'

const FORM_OF: Partial<Record<SchoolMeaning, SchoolForm>> = {
  name: 'name',
  short: 'name',
  acronym: 'name',
  trust: 'trust',
  motto: 'motto',
}

/** A place in the draft that speaks of the school. */
interface SchoolMention {
  readonly form: SchoolForm
  readonly from: number
  readonly to: number
  readonly reasons: readonly string[]
}

function findTags({ tokens }: Reading, { school }: Knowledge): SchoolMention[] {
  return tokens.flatMap((token, from) => {
    if (token.kind === 'word') return []
    const known = school.tags.has(token.form) || school.squashed.some((name) => token.form.includes(name))
    return known ? [{ form: 'tag', from, to: from + 1, reasons: ['the school’s hashtag or account'] }] : []
  })
}

/** Every mention of the school or its trust. */
export function findSchool(reading: Reading, knowledge: Knowledge): SchoolMention[] {
  const phrases = findPhrases(knowledge.school.trie, reading.tokens).flatMap(({ meaning, from, to }) => {
    const form = FORM_OF[meaning]
    return form ? [{ form, from, to, reasons: [] }] : []
  })
  return [...findTags(reading, knowledge), ...phrases]
}

/** What a rule about the school finds. */
export function hitsOfSchool(
  rule: Rule,
  form: SchoolForm,
  mentions: readonly SchoolMention[],
  { tokens }: Reading,
): Hit[] {
  return mentions
    .filter((mention) => mention.form === form)
    .map(({ from, to, reasons }) => {
      const [start, end] = spanOf(tokens, from, to)
      return { rule, start, end, bareEnd: spanOf(tokens, from, to, false)[1], reasons }
    })
}
