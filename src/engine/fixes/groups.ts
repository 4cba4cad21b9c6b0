import type { Reading } from '../reading'
import { beforeName } from './before-name'
import type { Named } from './named'
import { FAMILIES, LIST_JOIN, SIBLINGS } from './word-lists'
import { A_FAMILY, SOME_PUPILS, type Wording } from './wording'

/** Names that one fix puts other words in place of: “Noah, Ava & Priya”. In order of the draft. */
export function listsAmong(names: readonly Named[], { draft: { text } }: Reading): Named[][] {
  const lists: Named[][] = []
  for (const name of names) {
    const list = lists.at(-1)
    const before = list?.at(-1)
    const joined = before !== undefined && LIST_JOIN.test(text.slice(before.end, name.start))
    if (list && joined && before.last.sentence === name.first.sentence) list.push(name)
    else lists.push([name])
  }
  return lists
}

/** “The Bennetts”, “the Bennett twins”: the words for them, and behind which word they end. */
export function familyOf({ mention, last }: Named, { tokens, draft }: Reading): [Wording, number] | null {
  if (mention.form !== 'surname' && mention.form !== 'family') return null
  const next = tokens[mention.to]
  const follows = next?.gap === '' && next.sentence === last.sentence && last.clitic === '' ? next.bare : ''
  for (const [word, end] of [
    [last.bare, mention.to],
    [follows, mention.to + 1],
  ] as const) {
    if (SIBLINGS.has(word)) return [SOME_PUPILS, end]
    if (FAMILIES.has(word)) return [A_FAMILY, end]
  }
  const determined =
    beforeName(tokens, mention.from, draft.text).at < mention.from || tokens[mention.from]?.form === 'the'
  if (mention.form === 'family') return [/s$/.test(last.bare) ? A_FAMILY : SOME_PUPILS, mention.to]
  return mention.plural && determined ? [A_FAMILY, mention.to] : null
}
