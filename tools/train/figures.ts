/** The chance that a risky draft scores above a clean one (area under the curve). */
export function areaUnder(risky: readonly number[], clean: readonly number[]): number {
  const sorted = [...clean].sort((one, other) => one - other)
  let sum = 0
  for (const score of risky) sum += (countBelow(sorted, score, false) + countBelow(sorted, score, true)) / 2
  return sum / (risky.length * clean.length)
}

function countBelow(sorted: readonly number[], score: number, orEqual: boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const other = sorted[middle] as number
    if (other < score || (orEqual && other === score)) low = middle + 1
    else high = middle
  }
  return low
}

/** The share of risky drafts above what only `share` of the clean ones are above. */
export function recallAt(risky: readonly number[], clean: readonly number[], share: number): number {
  const falling = [...clean].sort((one, other) => other - one)
  const limit = falling[Math.floor(clean.length * share)] ?? Number.NEGATIVE_INFINITY
  return risky.filter((score) => score > limit).length / risky.length
}
