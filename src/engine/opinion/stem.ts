/** Endings that words of one family differ in, longest first, with what stands there instead. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['iness', 'y'],
  ['ingly', ''],
  ['edly', ''],
  ['ness', ''],
  ['ment', ''],
  ['ings', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ier', 'y'],
  ['ing', ''],
  ['est', ''],
  ['ers', ''],
  ['ly', ''],
  ['ed', ''],
  ['er', ''],
  ['es', ''],
  ['s', ''],
]

const SHORTEST = 3

/** A rough stem: what `moaning`, `moaned`, `moans` have in common. Not a word of any language, only the same for a family. */
export function stemOf(word: string): string {
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST) continue
    if (ending === 's' && word.endsWith('ss')) return word
    const stem = word.slice(0, word.length - ending.length) + instead
    return undoubled(stem.endsWith('e') && stem.length > SHORTEST ? stem.slice(0, -1) : stem)
  }
  return word.length > SHORTEST + 1 && word.endsWith('e') ? word.slice(0, -1) : word
}

/** `stopped` → `stop`. */
function undoubled(stem: string): string {
  const last = stem.at(-1)
  return stem.length > SHORTEST && last === stem.at(-2) && !'aeiouls'.includes(last ?? '')
    ? stem.slice(0, -1)
    : stem
}
