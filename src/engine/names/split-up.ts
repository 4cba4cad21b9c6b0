import { isDictionaryWord } from '../text/dictionary'
import type { Token } from '../text/token'
import type { Rewrite } from './name-hit'
import type { RollIndex } from './roll-index'

/** Signs that stand in place of a letter or inside a name: "Ol_ver", "Oli.ver", "Oli-ver". */
const SIGNS = new Set(['_', '.', '-', '•', '·', '~', '|', '?', '%', '…', '+', '='])
/** Shorter names would be made of any two words. */
const SHORTEST = 5

const isPlain = ({ bare }: Token): boolean => isDictionaryWord(bare) || /^\p{N}+$/u.test(bare)

function joinedAs(first: Token, second: Token, roll: RollIndex): Pick<Rewrite, 'word' | 'how' | 'timid'>[] {
  const word = first.form + second.bare
  if (roll.word(word)) return [{ word, how: 'exact', timid: false }]
  if (second.spaced || !SIGNS.has(second.gap) || word.length < SHORTEST - 1) return []
  if (isPlain(first) || isPlain(second)) return []
  return roll
    .matching([...first.form, null, ...second.bare])
    .map(({ word }) => ({ word, how: 'disguised', timid: false }))
}

/** Names on the list as one word that are written as two ("Lily Mae" for Lilymae), or with a sign for a letter. */
export function findSplitUp(tokens: readonly Token[], roll: RollIndex): Rewrite[] {
  const found: Rewrite[] = []
  for (let at = 1; at < tokens.length; at++) {
    const [first, second] = [tokens[at - 1] as Token, tokens[at] as Token]
    if (first.kind !== 'word' || second.kind !== 'word' || first.sentence !== second.sentence) continue
    const touches = !second.spaced && SIGNS.has(second.gap)
    const isPair = second.gap === '' && first.letters === 'title' && second.letters === 'title'
    if ((!touches && !isPair) || first.clitic !== '' || first.form.length < 2 || second.bare.length < 2)
      continue
    for (const read of joinedAs(first, second, roll)) found.push({ ...read, from: at - 1, to: at + 1 })
  }
  return found
}
