import type { Fix } from '../../model/verdict'
import type { Change } from './removal'

/** The longest stretch of a draft that is changed at once. */
const LONGEST = 20_000

/** Changes in one text as one: the whole stretch, with all between them as it was. Nothing for fewer than two. */
export function changeAll(
  changes: readonly (Fix | undefined)[],
  best: Fix | undefined,
  text: string,
): Fix | undefined {
  const parts: Change[] = []
  for (const change of changes) {
    const end = parts.at(-1)?.end ?? 0
    if (change && change.start >= end)
      parts.push({ start: change.start, end: change.end, replacement: change.replacement })
  }
  const [first] = parts
  const last = parts.at(-1)
  if (!best || !first || !last || parts.length < 2 || last.end - first.start > LONGEST) return undefined
  const replacement = parts
    .map((part, at) => text.slice(parts[at - 1]?.end ?? part.start, part.start) + part.replacement)
    .join('')
  const label =
    best.replacement === ''
      ? `Take all ${parts.length} out`
      : best.label.replace('Change', `Change all ${parts.length}`)
  return { label, start: first.start, end: last.end, replacement, parts }
}
