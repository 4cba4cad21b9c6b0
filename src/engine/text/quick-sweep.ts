import type tagger from 'virtual:tagger'

/**
 * compromise tags by some seven hundred patterns, and finds those that a sentence may hold by going through the
 * thousands of words that any of them asks for: most of the time that a tagging takes. Here the words of the sentence
 * are looked up instead. The same patterns come out, in the same order.
 */

/** A pattern as compromise compiles it; there is more to it. */
interface Pattern {
  readonly match: string
  /** Words and tags that the sentence has to have. */
  readonly needs: readonly string[]
  readonly ifNo?: readonly string[]
  readonly wants: readonly string[]
  readonly minWant: number
  readonly minWords: number
}

interface Net {
  /** Word or tag → patterns that ask for it. */
  readonly hooks: Readonly<Record<string, readonly Pattern[]>>
  readonly always: readonly Pattern[]
}

type Sentence = readonly object[]
type Pointer = [sentence: number, ...rest: unknown[]]
type Found = Pattern & { readonly pointer: Pointer }

interface Methods {
  readonly one: {
    cacheDoc(sentences: readonly Sentence[]): ReadonlySet<string>[]
    match(sentences: readonly Sentence[], pattern: Pattern): { readonly ptrs: readonly Pointer[] }
    bulkMatch(sentences: readonly Sentence[], net: Net, methods: Methods): Found[]
  }
}

/** The place of each hook among all, as what comes first is tagged first. */
type Places = ReadonlyMap<string, number>

const placesOf = (net: Net): Places => new Map(Object.keys(net.hooks).map((hook, place) => [hook, place]))

function isPossible({ needs, ifNo, wants, minWant }: Pattern, words: ReadonlySet<string>): boolean {
  const has = (word: string): boolean => words.has(word)
  if (!needs.every(has) || ifNo?.some(has)) return false
  return wants.length === 0 || wants.filter(has).length >= minWant
}

/** The patterns that a sentence with these words and tags may hold. */
function patternsFor(words: ReadonlySet<string>, { hooks, always }: Net, places: Places): Pattern[] {
  const hit = [...words].filter((word) => places.has(word))
  hit.sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0))
  const seen = new Set<string>()
  const possible: Pattern[] = []
  for (const hook of hit) {
    for (const pattern of hooks[hook] ?? []) {
      if (seen.has(pattern.match)) continue
      seen.add(pattern.match)
      if (isPossible(pattern, words)) possible.push(pattern)
    }
  }
  return possible.concat(always)
}

/** Has a compromise look for its patterns quickly. */
export function quicken(nlp: ReturnType<typeof tagger>): void {
  const { one } = (nlp.world() as { readonly methods: Methods }).methods
  const known = new WeakMap<Net, Places>()
  one.bulkMatch = (sentences, net, methods) => {
    const places = known.get(net) ?? placesOf(net)
    known.set(net, places)
    const words = methods.one.cacheDoc(sentences)
    return sentences.flatMap((sentence, at) =>
      patternsFor(words[at] ?? new Set(), net, places)
        .filter(({ minWords }) => sentence.length >= minWords)
        .flatMap((pattern) =>
          methods.one
            .match([sentence], pattern)
            .ptrs.map(([, ...rest]) => ({ ...pattern, pointer: [at, ...rest] })),
        ),
    )
  }
}
