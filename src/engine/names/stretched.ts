/** A letter three times or more, or twice at the end. */
const DRAWN_OUT = /(\p{L})\1{2,}/gu
/** More runs than this are a shout. */
const MOST_RUNS = 3

const NONE: readonly string[] = []

/** Whether any sign stands three times in a row: hardly any word has one, and every word is asked. */
function isDrawnOut(word: string): boolean {
  for (let at = 2; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (unit === word.charCodeAt(at - 1) && unit === word.charCodeAt(at - 2)) return true
  }
  return false
}

/** What a word with letters drawn out may be, each of them once or twice: `oliverrr` → `oliver`, `oliverr`. */
export function plainOf(word: string): readonly string[] {
  if (!isDrawnOut(word)) return NONE
  const runs = [...word.matchAll(DRAWN_OUT)]
  if (runs.length === 0 || runs.length > MOST_RUNS) return []
  let plain = ['']
  let at = 0
  for (const { 0: run, 1: letter = '', index } of runs) {
    const before = word.slice(at, index)
    plain = plain.flatMap((start) => [start + before + letter, start + before + letter + letter])
    at = index + run.length
  }
  return plain.map((start) => start + word.slice(at))
}
