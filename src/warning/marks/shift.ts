/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** What was changed to make one text of another: `[start, end)` of the first, now longer by `by`. */
interface Change extends Stretch {
  readonly by: number
}

function changeBetween(from: string, to: string): Change {
  const shorter = Math.min(from.length, to.length)
  let start = 0
  while (start < shorter && from.charCodeAt(start) === to.charCodeAt(start)) start++
  let same = 0
  while (
    same < shorter - start &&
    from.charCodeAt(from.length - 1 - same) === to.charCodeAt(to.length - 1 - same)
  )
    same++
  return { start, end: from.length - same, by: to.length - from.length }
}

const WORD = /[\p{L}\p{N}\p{M}]/u

/** Whether the character at `at` carries on a word that ends, or begins, at its edge. */
function isWordAt(text: string, at: number): boolean {
  return WORD.test(text.charAt(at))
}

/** Whether what was written at the edge of a stretch made another word of its last or its first one. */
function grew({ start, end }: Stretch, text: string): boolean {
  const atEnd = isWordAt(text, end - 1) && isWordAt(text, end)
  return atEnd || (isWordAt(text, start) && isWordAt(text, start - 1))
}

/**
 * The stretches of `from` that stand in `to` as they were, where they stand there. One whose words were touched is
 * left out, and so is one that a letter was written against.
 */
export function shift<Kind extends Stretch>(stretches: readonly Kind[], from: string, to: string): Kind[] {
  if (from === to) return [...stretches]
  const { start, end, by } = changeBetween(from, to)
  return stretches.flatMap((stretch) => {
    if (stretch.end < start || stretch.start > end) return [moved(stretch, stretch.start > end ? by : 0)]
    const isBehind = stretch.start >= end
    if (!isBehind && stretch.end > start) return []
    const now = moved(stretch, isBehind ? by : 0)
    return grew(now, to) && !grew(stretch, from) ? [] : [now]
  })
}

function moved<Kind extends Stretch>(stretch: Kind, by: number): Kind {
  return by === 0 ? stretch : { ...stretch, start: stretch.start + by, end: stretch.end + by }
}
