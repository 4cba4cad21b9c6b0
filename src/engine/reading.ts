import type { Draft } from '../model/draft'
import type { Marks } from './match/marks'
import type { SchoolMention } from './school/find-school'
import type { Token } from './text/token'

/** A draft as the engine has read it: what every finder starts from. */
export interface Reading {
  readonly draft: Draft
  readonly tokens: readonly Token[]
  /** What lists of `rules/words/`, of the rules and of the school were found where. */
  readonly marks: Marks
  /** Words of each sentence: `[from, to)`. */
  readonly sentences: readonly (readonly [number, number])[]
  /** Where it speaks of the school or its trust. */
  readonly school: readonly SchoolMention[]
}

/** The words `from` to `to` (end exclusive) as UTF-16 offsets into the draft, without what hangs on the last one. */
export function spanOf(tokens: readonly Token[], from: number, to: number, whole = true): [number, number] {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last) throw new RangeError(`There are no words ${from} to ${to}.`)
  return [first.start, whole ? last.end : last.bareEnd]
}

/** The words of each sentence. */
export function sentencesOf(tokens: readonly Token[]): (readonly [number, number])[] {
  const sentences: [number, number][] = []
  for (const [at, { sentence }] of tokens.entries()) {
    const known = sentences[sentence]
    if (known) known[1] = at + 1
    else sentences[sentence] = [at, at + 1]
  }
  return sentences
}
