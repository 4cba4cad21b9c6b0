/** Words in place of a stretch of the draft. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

const STARTS_SENTENCE = /(?:^|[.!?…\n])["'“‘(\s]{0,9}$/
const BEHIND_COMMA = /,[ \t]*$/
const ENDS_THERE = /^[ \t]*(?:[.!?…,;:)\n]|$)/
const OPENS = /[([]$/
const CLOSES = /^[)\]]/

function spacesBefore(text: string, at: number): number {
  let from = at
  while (text[from - 1] === ' ') from--
  return at - from
}

/** The next word begins the sentence now. */
function withCapital(text: string, start: number, end: number): Change {
  const next = text.slice(end, end + 2).match(/^\p{Ll}/u)?.[0] ?? ''
  return { start, end: end + next.length, replacement: next.toUpperCase() }
}

/**
 * Takes a stretch out, with what it leaves without a use: a space, the comma of somebody who was spoken to, brackets
 * around nothing. `isWord`: a word of the sentence, whose place the next one takes; not a hashtag.
 */
export function removal(text: string, start: number, end: number, isWord = true): Change {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  if (OPENS.test(before) && CLOSES.test(after)) return removal(text, start - 1, end + 1, isWord)
  const atStart = STARTS_SENTENCE.test(before)
  if (isWord && !atStart && BEHIND_COMMA.test(before) && ENDS_THERE.test(after)) {
    const comma = before.length - before.search(BEHIND_COMMA)
    return { start: start - comma, end, replacement: '' }
  }
  if (isWord && atStart) {
    const gone = /^,?[ \t]*/.exec(after)?.[0].length ?? 0
    return withCapital(text, start, end + gone)
  }
  const spaces = spacesBefore(text, start)
  // Where a line begins with it, the space behind goes; else one of those before it, or all at the end of a line.
  if (start - spaces === 0 || text[start - spaces - 1] === '\n')
    return { start, end: end + (/^ */.exec(after)?.[0].length ?? 0), replacement: '' }
  return { start: start - (ENDS_THERE.test(after) ? spaces : Math.min(spaces, 1)), end, replacement: '' }
}
