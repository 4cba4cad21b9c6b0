import type { DetailKind, Rule } from '../../model/rule'
import type { Hit } from '../finding'
import type { Reading } from '../reading'
import { FORMS } from './forms'

/** What a rule about personal details finds. Every form is bounded in length, so the time grows with the draft. */
export function findDetails(rule: Rule, kind: DetailKind, { draft }: Reading): Hit[] {
  return FORMS[kind].flatMap(({ pattern, needs, isMeant }) =>
    (needs.test(draft.text) ? [...draft.text.matchAll(pattern)] : []).flatMap((match): Hit[] => {
      const [found] = match
      const start = match.index + (found.length - found.trimStart().length)
      const end = match.index + found.trimEnd().length
      return isMeant(match, draft.text) ? [{ rule, start, end, reasons: [] }] : []
    }),
  )
}
