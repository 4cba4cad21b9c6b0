import { interrupts } from '../../model/level'
import type { Hit } from '../finding'
import type { Reading } from '../reading'
import { tokenAt } from '../text/token-at'

/** Words `[from, to)` of a draft. */
export type Words = readonly [from: number, to: number]

/** The places of `stretches` (in order, overlapping) in which a word lies. */
function placesOf(word: number, stretches: readonly Words[]): number[] {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.[1] ?? 0) <= word) low = middle + 1
    else high = middle
  }
  const places: number[] = []
  for (let at = low; (stretches[at]?.[0] ?? Number.POSITIVE_INFINITY) <= word; at++) places.push(at)
  return places
}

/** The stretches in which what a rule found begins; none for what isn't said in words. */
export function placesOfHit({ start, end }: Hit, { tokens }: Reading, stretches: readonly Words[]): number[] {
  return end === 0 ? [] : placesOf(tokenAt(start, tokens), stretches)
}

/** Lists that are rules' own phrases say no more than the rules. */
const isShared = (list: string): boolean => !list.startsWith('rule ')

/**
 * What is known of each stretch besides what the model holds of it, as names: `list X` has words there, `rule X` spoke so
 * loudly that it would interrupt, and `said CATEGORY LEVEL`, whichever rule it was.
 */
export function cluesOf(hits: readonly Hit[], reading: Reading, stretches: readonly Words[]): Set<string>[] {
  const clues = stretches.map(() => new Set<string>())
  for (const list of reading.marks.lists()) {
    if (!isShared(list)) continue
    const clue = `list ${list}`
    for (const { from } of reading.marks.all(list))
      for (const place of placesOf(from, stretches)) clues[place]?.add(clue)
  }
  for (const hit of hits) {
    const { id, category, level, look } = hit.rule
    const said = hit.level ?? level
    if (look.for === 'opinion' || !interrupts(said)) continue
    for (const place of placesOfHit(hit, reading, stretches))
      clues[place]?.add(`rule ${id}`).add(`said ${category} ${said}`)
  }
  return clues
}
