import type { DetailKind, Rule } from '../../model/rule'
import type { Hit } from '../finding'
import type { Reading } from '../reading'
import { bareDetail } from '../school/bare-detail'
import { FORMS } from './forms'

/** What a rule about personal details finds; `published` is the school’s own (`SchoolIndex`). Every form is bounded in length, so the time grows with the draft. */
export function findDetails(
  rule: Rule,
  kind: DetailKind,
  { draft }: Reading,
  published: ReadonlySet<string>,
): Hit[] {
  const hits: Hit[] = []
  for (const { pattern, needs, isMeant } of FORMS[kind]) {
    if (!needs.test(draft.text)) continue
    for (const match of draft.text.matchAll(pattern)) {
      if (!isMeant(match, draft.text)) continue
      const [found] = match
      if (published.has(bareDetail(found))) continue
      const start = match.index + (found.length - found.trimStart().length)
      hits.push({ rule, start, end: match.index + found.trimEnd().length, reasons: [] })
    }
  }
  return hits
}
