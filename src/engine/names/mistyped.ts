import type { Knowledge } from '../knowledge'
import { isDictionaryWord } from '../text/dictionary'
import type { Token } from '../text/token'
import { isKnownName, isKnownSurname } from './known-names'
import type { NameHit, Rewrite } from './name-hit'
import type { NameWord } from './roll-index'

/** Shorter names differ by a letter from too many other words. */
const SHORTEST = 5
/** "Karthik" for Karthikeyan: at least this much of a name that is longer by two letters or more. */
const SHORTEST_CUT = 5
/** Words of a surname that stand between it and the first name: "van der Berg", "Ward-Hussain". */
const MOST_BETWEEN = 3
const PARTICLES = new Set('van von der den de da di du la le el al ap ab bin bint st mac mc o ter'.split(' '))

function nearWords(word: string, { roll }: Knowledge): NameWord[] {
  if (word.length < SHORTEST - 1) return []
  return roll.within(word).filter((near) => near.word.length >= SHORTEST)
}

/** "Victorian", "Jordanians": said of what has to do with the name. */
const isAdjectiveOf = (name: string, word: string): boolean =>
  word.startsWith(name) && /^(?:i?ans?|ns?)$/.test(word.slice(name.length))

/**
 * What a word with a capital may be that is no word and no name as it stands: a name of five letters or more with one
 * letter too many, too few or wrong (not the first), or two swapped; a long given name cut short.
 */
export function readMistyped({ bare, letters }: Token, knowledge: Knowledge): string[] {
  if (letters !== 'title' || isKnownName(bare, knowledge) || isKnownSurname(bare, knowledge)) return []
  if (isDictionaryWord(bare)) return []
  const near = nearWords(bare, knowledge).filter(
    ({ word }) => word.charAt(0) === bare.charAt(0) && !isAdjectiveOf(word, bare),
  )
  if (near.length > 0 || bare.length < SHORTEST_CUT) return near.map(({ word }) => word)
  const longer = knowledge.roll
    .startingWith(bare)
    .find(({ word, given }) => given && word.length > bare.length + 1)
  return longer ? [longer.word] : []
}

/** Whether the words before and after make a name of several words likely: a hyphen, a particle. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.gap === '-' || PARTICLES.has(tokens[at]?.form ?? '')
}

/** Words beside a name that may be its other half. */
function* placesBeside(hit: NameHit, tokens: readonly Token[]): Generator<number> {
  const { sentence } = tokens[hit.from] as Token
  const isSame = (at: number): boolean => tokens[at]?.sentence === sentence && tokens[at]?.kind === 'word'
  let after = hit.to
  while (isSame(after) && after - hit.to < MOST_BETWEEN) {
    yield after
    if (!goesOn(tokens, after)) break
    after++
  }
  let before = hit.from - 1
  while (isSame(before) && hit.from - before <= MOST_BETWEEN) {
    yield before
    if (!goesOn(tokens, before - 1)) break
    before--
  }
}

/** Words beside a name that are its other half with one letter wrong: "Oliver Benett", "olvier bennett". */
export function findMistypedBeside(
  hits: readonly NameHit[],
  tokens: readonly Token[],
  knowledge: Knowledge,
): Rewrite[] {
  const wanted = new Map<number, { given: boolean; surname: boolean }>()
  for (const hit of hits) {
    if (hit.meaning.plural) continue
    for (const at of placesBeside(hit, tokens)) {
      const known = wanted.get(at) ?? { given: false, surname: false }
      wanted.set(at, known)
      known[hit.meaning.as === 'given' ? 'surname' : 'given'] = true
    }
  }
  return [...wanted].flatMap(([at, half]) => {
    const { bare, letters } = tokens[at] as Token
    // "poppy fields" isn't Poppy Field.
    if (knowledge.roll.word(bare) || (letters === 'lower' && isDictionaryWord(bare))) return []
    return nearWords(bare, knowledge)
      .filter(({ given, surname }) => (given && half.given) || (surname && half.surname))
      .map(({ word }): Rewrite => ({ from: at, to: at + 1, word, how: 'typo', timid: true }))
  })
}
