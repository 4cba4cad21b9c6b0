import type { Knowledge } from '../knowledge'
import { isKnownTag } from '../school/find-tags'
import { fold } from '../text/fold'
import type { Token } from '../text/token'
import type { Mention } from './mention'
import { NOBODY, pairKey, type RollIndex } from './roll-index'

/** Words that people write before or after a name in a hashtag. */
const AROUND =
  /^(?:go|well ?done|good ?luck|happy ?birthday|hbd|congrats|congratulations|team|proud ?of|our|little|amazing|super)|(?:rocks|rules|forever|for ?the ?win|ftw|nation|fan ?club)$/

const SHORTEST = 3
/** Longer tags are sentences; nobody's name is in them in a form that could be found. */
const LONGEST = 40

/** `GoSumaya` → `go`, `sumaya`: parts by capitals, digits, dots and underscores. */
function partsOf(written: string): string[] {
  return written
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}]+/u)
    .map(fold)
    .filter((part) => part !== '')
}

/** A given name and its surname written as one word, anywhere a part begins. */
function fullNameIn(parts: readonly string[], index: RollIndex): string | undefined {
  for (const [from, part] of parts.entries()) {
    const joined = parts.slice(from).join('')
    for (let cut = 2; cut < Math.min(joined.length, LONGEST); cut++) {
      const given = joined.slice(0, cut)
      if (!index.byGiven.has(given)) continue
      for (let end = cut + 2; end <= joined.length; end++) {
        const surname = joined.slice(cut, end)
        if (index.byBoth.has(pairKey(given, surname)) && given.length + surname.length >= 6)
          return `${given}|${surname}`
      }
    }
    const next = parts[from + 1]
    if (next !== undefined && index.byBoth.has(pairKey(part, next))) return pairKey(part, next)
  }
  return undefined
}

function givenNameIn(parts: readonly string[], index: RollIndex): string | undefined {
  const whole = parts.join('')
  const bare = parts.length === 1 ? whole.replace(AROUND, '') : ''
  return [...parts, bare].find((part) => part.length >= SHORTEST && index.byGiven.has(part))
}

/** Pupils in hashtags and accounts: `#GoSumaya`, `@hattie.banks.7m`. The school's own tags are none. */
export function findTagged(tokens: readonly Token[], text: string, { roll, school }: Knowledge): Mention[] {
  return tokens.flatMap((token, from): Mention[] => {
    if (token.kind === 'word' || isKnownTag(token, school)) return []
    const parts = partsOf(text.slice(token.start, Math.min(token.end, token.start + LONGEST)))
    const full = fullNameIn(parts, roll)
    if (full !== undefined)
      return [
        {
          form: 'tag-full',
          from,
          to: from + 1,
          name: full.replace('|', ' '),
          pupils: roll.byBoth.get(full) ?? NOBODY,
        },
      ]
    const given = givenNameIn(parts, roll)
    if (given === undefined) return []
    return [{ form: 'tag-given', from, to: from + 1, name: given, pupils: roll.byGiven.get(given) ?? NOBODY }]
  })
}
