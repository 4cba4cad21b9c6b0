import type { Knowledge } from '../knowledge'
import { findPhrases, type Hit } from '../match/trie'
import { isDictionaryWord } from '../text/dictionary'
import type { Token } from '../text/token'
import type { NameMeaning } from './roll-index'
import { respell, unmask } from './spellings'

/** A name of the roll that is masked, misspelt or cut short. */
export interface DisguisedHit extends Hit<NameMeaning> {
  readonly disguised: true
}

const MASKED = /[*@$!€\d]/
const LETTER = /\p{L}/u

function isKnownName(word: string, { words }: Knowledge): boolean {
  return ['names-very-common', 'names-common', 'names-adult'].some((list) => words.get(list)?.has(word))
}

function reveal(token: Token, knowledge: Knowledge): string | undefined {
  const { bare, kind, letters } = token
  const { spellings } = knowledge.roll
  if (kind !== 'word' || spellings.words.has(bare)) return undefined
  if (MASKED.test(bare)) return LETTER.test(bare) ? unmask(bare, spellings) : undefined
  if (letters !== 'title' || isKnownName(bare, knowledge) || isDictionaryWord(bare)) return undefined
  return respell(bare, spellings)
}

/** Names that are there in disguise. Each such word is tried by itself, so the time grows with the draft alone. */
export function findDisguised(tokens: readonly Token[], knowledge: Knowledge): DisguisedHit[] {
  const revealed = new Set<number>()
  const plain = tokens.map((token, at): Token => {
    const word = reveal(token, knowledge)
    if (word === undefined) return token
    revealed.add(at)
    return { ...token, bare: word, form: word + token.clitic }
  })
  if (revealed.size === 0) return []
  return findPhrases(knowledge.roll.trie, plain)
    .filter(({ from, to }) => plain.slice(from, to).some((_, at) => revealed.has(from + at)))
    .map((hit) => ({ ...hit, disguised: true }))
}
