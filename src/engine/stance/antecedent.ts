import type { Mark } from '../match/marks'
import type { Reading } from '../reading'
import { around } from './clause'
import { PLURALS, SINGULARS } from './grammar-words'

/** Sentences before the pronoun's own in which somebody is looked for. */
const SENTENCES_BACK = 2
/** Words that are looked back at. */
const WORDS_BACK = 60
/** Words between a pronoun and what is said of it. */
const REACH = 10
/** A sentence as short as this is said of what the one before speaks of: "Pathetic.", "Useless, the pair of them." */
const SHORT_SENTENCE = 4

const PRONOUNS = ['pronoun-many', 'pronoun-one', 'pronoun-thing'] as const
type Pronoun = (typeof PRONOUNS)[number]

/** Which pronoun the words are said of; a short sentence, or one without anybody in it, is of whoever was spoken of. */
function pronounNear(said: Mark, reading: Reading): Pronoun | 'anybody' | undefined {
  const near = around(said, reading, REACH)
  const found = PRONOUNS.find((list) => reading.marks.first(list, ...near))
  if (found) return found
  const [start, end] = around(said, reading, SHORT_SENTENCE + 1)
  return end - start <= SHORT_SENTENCE ? 'anybody' : undefined
}

const KIN = new Set(['mum', 'mam', 'dad', 'nan', 'gran', 'grandad', 'mother', 'father', 'mums', 'dads'])

/** Whether somebody's words are of one, or of many; neither where they could be either. */
function agrees(mark: Mark, pronoun: Pronoun | 'anybody', { tokens }: Reading): boolean {
  const last = tokens[mark.to - 1]
  // "Dad's second round of chemo done. He complained": one's own.
  if (mark.to - mark.from === 1 && KIN.has(last?.bare ?? '')) return false
  const form = last?.bare ?? ''
  const isMany = PLURALS.has(form) || (form.endsWith('s') && !form.endsWith('ss') && !SINGULARS.has(form))
  if (pronoun === 'pronoun-one') return !isMany
  return true
}

/** Who else could be meant: the last person, thing or team before the pronoun that isn't of the list. */
function isOvershadowed(candidate: Mark, said: Mark, { marks }: Reading): boolean {
  return marks.first('elsewhere-surely', candidate.to, said.from) !== undefined
}

/**
 * Whom a pronoun beside the words means: the last of `about` in the sentences before it that agrees in number.
 * Gender isn't asked for, as names and roles have none.
 */
export function antecedentOf(about: string, said: Mark, reading: Reading): Mark | undefined {
  const { tokens, sentences, marks } = reading
  const sentence = tokens[said.from]?.sentence ?? 0
  const candidates = marks.all(about)
  if (candidates.length === 0) return undefined
  const pronoun = pronounNear(said, reading)
  if (!pronoun) return undefined
  const [start] = sentences[Math.max(0, sentence - SENTENCES_BACK)] ?? [0]
  const from = Math.max(start, said.from - WORDS_BACK)
  let last: Mark | undefined
  for (const found of candidates)
    if (
      found.from >= from &&
      found.to <= said.from &&
      (!last || found.from > last.from) &&
      agrees(found, pronoun, reading)
    )
      last = found
  return last && !isOvershadowed(last, said, reading) ? last : undefined
}
