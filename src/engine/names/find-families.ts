import type { Knowledge } from '../knowledge'
import { isDictionaryWord } from '../text/dictionary'
import type { Token } from '../text/token'
import { kindsOf } from './grammar'
import { FAMILY } from './grammar-words'
import type { Mention } from './mention'
import type { NameHit } from './name-hit'
import type { Pupils } from './roll-index'

/** What makes a plural of several people: "the Bennetts", "both Sugdens". */
const BEFORE = new Set('the all both those these two three four many of our'.split(' '))
const ENDING = /es$/

const isNext = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === '' && tokens[at]?.sentence === tokens[at - 1]?.sentence

/** "Bennett twins", "the Sugden family": a surname before a word for several children of a house. */
function namedFamilies(hits: readonly NameHit[], tokens: readonly Token[], { roll }: Knowledge): Mention[] {
  return hits.flatMap((hit): Mention[] => {
    const { meaning, timid, bare, from, to, said, how } = hit
    if (meaning.as !== 'surname' || meaning.plural || timid || bare || !isNext(tokens, to)) return []
    if (!FAMILY.has(tokens[to]?.form ?? '')) return []
    // "Young girls": a word that begins its sentence or has no capital is no family.
    const isTold = tokens[from]?.letters !== 'lower' && isNext(tokens, from)
    if (!isTold && isDictionaryWord(said)) return []
    const pupils = roll.bySurname.get(meaning.name)
    const more = how === 'exact' ? {} : { how }
    return pupils ? [{ form: 'family', from, to: to + 1, name: said, pupils, ...more }] : []
  })
}

/** "the da Silvas": surnames of several words. */
function longFamilies(hits: readonly NameHit[], tokens: readonly Token[], { roll }: Knowledge): Mention[] {
  return hits.flatMap(({ meaning, timid, from, to, said }): Mention[] => {
    if (meaning.as !== 'surname' || !meaning.plural || timid || to - from < 2) return []
    if (!BEFORE.has(tokens[from - 1]?.form ?? '') || !isNext(tokens, from)) return []
    const pupils = roll.bySurname.get(meaning.name)
    return pupils ? [{ form: 'family', from, to, name: said, pupils }] : []
  })
}

/** The pupils whose surname a word is the plural of; undefined for another word. */
function pluralOf(word: string, { roll }: Knowledge): { name: string; pupils: Pupils } | undefined {
  const names = [
    ...(word.endsWith('s') ? [word.slice(0, -1)] : []),
    ...(ENDING.test(word) ? [word.slice(0, -2)] : []),
  ]
  for (const name of names) {
    const pupils = name.length > 1 ? roll.bySurname.get(name) : undefined
    if (pupils) return { name, pupils }
  }
  return undefined
}

/** "bell", "brook": a word as well, by the dictionary or by our own list. */
const isOrdinary = (name: string, knowledge: Knowledge): boolean => kindsOf(name, knowledge).size > 0

/** "the Bennetts", "both Sugdens". */
function pluralFamilies(tokens: readonly Token[], knowledge: Knowledge): Mention[] {
  const mentions: Mention[] = []
  for (let from = 1; from < tokens.length; from++) {
    const [before, token] = [tokens[from - 1] as Token, tokens[from] as Token]
    if (!BEFORE.has(before.form) || token.kind !== 'word' || !isNext(tokens, from)) continue
    const found = pluralOf(token.bare, knowledge)
    if (!found) continue
    const isWord = found.name.length < 3 || isOrdinary(found.name, knowledge) || isDictionaryWord(token.bare)
    if (isWord && (token.letters !== 'title' || before.sentence !== token.sentence)) continue
    mentions.push({ form: 'family', from, to: from + 1, ...found })
  }
  return mentions
}

/** Families of the roll; which pupil is meant isn't said, and everybody at school knows. */
export function findFamilies(
  hits: readonly NameHit[],
  tokens: readonly Token[],
  knowledge: Knowledge,
): Mention[] {
  return [
    ...namedFamilies(hits, tokens, knowledge),
    ...longFamilies(hits, tokens, knowledge),
    ...pluralFamilies(tokens, knowledge),
  ]
}
