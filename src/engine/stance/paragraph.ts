import type { Mark } from '../match/marks'
import type { Reading } from '../reading'

/**
 * The words of the sentence after a mark's own, where it goes on on the same line; a new paragraph is another matter,
 * so that text added to a draft takes nothing away from what stood there.
 */
export function nextInParagraph(
  { from }: Mark,
  { tokens, sentences, draft }: Reading,
): readonly [number, number] | undefined {
  const own = tokens[from]?.sentence ?? 0
  const [here, next] = [sentences[own], sentences[own + 1]]
  if (!here || !next) return undefined
  const between = draft.text.slice(tokens[here[1] - 1]?.end, tokens[next[0]]?.start)
  return /[\n\r]/.test(between) ? undefined : next
}
