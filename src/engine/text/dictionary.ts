import nlp from 'compromise/two'

/** The kinds of ordinary word that a name can be taken for. */
export const WORD_KINDS = ['modal', 'verb', 'time', 'noun', 'adjective', 'function'] as const
export type WordKind = (typeof WORD_KINDS)[number]

/** compromise's own word list: word → tag or tags; `Person|Verb` for words that are names as well. */
interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> }
  readonly two: { readonly switches: Readonly<Record<string, string>> }
}

const model = nlp.model() as unknown as Model

const KIND_OF_TAG: readonly [RegExp, WordKind][] = [
  [/^Modal$/, 'modal'],
  [/^(Infinitive|PresentTense|PastTense|Gerund|Participle|Verb|Imperative|PhrasalVerb|Copula)$/, 'verb'],
  [/^(Month|Date|WeekDay|Duration|Time)$/, 'time'],
  [/^(Singular|Plural|Noun|Uncountable|Actor|Unit)$/, 'noun'],
  [/^(Adjective|Comparative|Superlative|Adj)$/, 'adjective'],
  [
    /^(Determiner|Preposition|Conjunction|Pronoun|Possessive|Adverb|QuestionWord|Negative|Expression)$/,
    'function',
  ],
]

function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

const known = new Map<string, readonly WordKind[]>()

function lookUp(word: string): readonly WordKind[] {
  const tags = [own(model.one.lexicon, word) ?? [], own(model.two.switches, word)?.split('|') ?? []].flat()
  const isName = tags.some((tag) => /Name$|^Person$/.test(tag))
  return KIND_OF_TAG.filter(
    ([pattern, kind]) =>
      // "Noun" beside a name is how compromise says "or a noun"; "FirstName" alone says nothing.
      tags.some((tag) => pattern.test(tag)) && !(isName && kind === 'function'),
  ).map(([, kind]) => kind)
}

/** The kinds of word a dictionary knows a folded word as, names left aside; none for most names. */
export function dictionaryKinds(word: string): readonly WordKind[] {
  const remembered = known.get(word)
  if (remembered) return remembered
  const kinds = lookUp(word)
  if (known.size < 4096) known.set(word, kinds)
  return kinds
}

/** Whether a dictionary knows a folded word as something else than a name. */
export function isDictionaryWord(word: string): boolean {
  return dictionaryKinds(word).length > 0
}
