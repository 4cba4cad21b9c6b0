import nlp from 'compromise/two'
import { array, object, parse, record, string, union } from 'valibot'
import type { Plugin } from 'vite'
import type { WordKind } from '../../src/engine/text/dictionary'

/** compromise's own word list: word → tag or tags; `Person|Verb` for words that are names as well. */
const ModelSchema = object({
  one: object({ lexicon: record(string(), union([string(), array(string())])) }),
  two: object({ switches: record(string(), string()) }),
})

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

function kindsOf(tags: readonly string[]): WordKind[] {
  const isName = tags.some((tag) => /Name$|^Person$/.test(tag))
  return KIND_OF_TAG.filter(
    ([pattern, kind]) =>
      // "Noun" beside a name is how compromise says "or a noun"; "FirstName" alone says nothing.
      tags.some((tag) => pattern.test(tag)) && !(isName && kind === 'function'),
  ).map(([, kind]) => kind)
}

/** Kinds of word, with spaces between → the words that are of them, with commas between. */
export function loadDictionary(): Record<string, string> {
  const { one, two } = parse(ModelSchema, nlp.model())
  const tags = new Map<string, string[]>()
  for (const [word, tag] of Object.entries(one.lexicon)) tags.set(word, [tag].flat())
  for (const [word, both] of Object.entries(two.switches))
    tags.set(word, [...(tags.get(word) ?? []), ...both.split('|')])
  const words = new Map<string, string[]>()
  for (const word of [...tags.keys()].sort()) {
    const kinds = kindsOf(tags.get(word) ?? []).join(' ')
    if (kinds !== '' && !word.includes(',')) words.set(kinds, [...(words.get(kinds) ?? []), word])
  }
  return Object.fromEntries([...words].map(([kinds, list]) => [kinds, list.join(',')]))
}

const MODULE = 'virtual:dictionary'
const RESOLVED = `\0${MODULE}`

/** Gives `virtual:dictionary`: what `loadDictionary` makes, so that no worker has to start compromise to look a word up. */
export function dictionaryPlugin(): Plugin {
  return {
    name: 'second-look-dictionary',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(loadDictionary()))})`
        : undefined,
  }
}
