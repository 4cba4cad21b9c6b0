import type { Knowledge } from '../knowledge'
import type { Token } from '../text/token'
import { findMistypedBeside } from './mistyped'
import type { NameHit, Rewrite } from './name-hit'
import { findRewrites } from './rewrites'

/** No name on a roll has more words before or after one that is rewritten. */
const REACH = 3

/** The draft's words around a rewritten one, with the rewritten one in its place. */
function rewritten(tokens: readonly Token[], { from, to, word }: Rewrite): [number, Token[]] {
  const first = tokens[from] as Token
  const last = tokens[to - 1] as Token
  const token = { ...first, bare: word, form: word + last.clitic, clitic: last.clitic, end: last.end }
  const start = Math.max(0, from - REACH)
  return [start, [...tokens.slice(start, from), token, ...tokens.slice(to, to + REACH)]]
}

/** The names of the roll that a rewrite brings to light. */
function hitsOf(rewrite: Rewrite, tokens: readonly Token[], { roll }: Knowledge): NameHit[] {
  const { from, to, how, timid } = rewrite
  const [start, around] = rewritten(tokens, rewrite)
  const at = from - start
  const width = to - from - 1
  return roll
    .find(around)
    .filter((hit) => hit.from <= at && at < hit.to)
    .map((hit) => {
      const end = hit.to + width + start
      const written = tokens.slice(hit.from + start, end).map(({ bare }) => bare)
      const isMeant = how === 'diminutive' || how === 'variant'
      const said = isMeant ? written.join(' ') : hit.meaning.name
      return { ...hit, from: hit.from + start, to: end, how, said, timid }
    })
}

/**
 * Every name of the roll in the words, exact or in a form that people write it in. Each word is tried by itself,
 * so the time grows with the draft alone.
 */
export function findNames(tokens: readonly Token[], knowledge: Knowledge): NameHit[] {
  const exact = knowledge.roll
    .find(tokens)
    .map((hit): NameHit => ({ ...hit, how: 'exact', said: hit.meaning.name, timid: false }))
  const reveal = (rewrites: readonly Rewrite[]): NameHit[] =>
    rewrites.flatMap((rewrite) => hitsOf(rewrite, tokens, knowledge))
  const found = [...exact, ...reveal(findRewrites(tokens, knowledge))]
  return found.length === 0 ? found : [...found, ...reveal(findMistypedBeside(found, tokens, knowledge))]
}
