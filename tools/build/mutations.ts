/** Beginnings of Welsh words, longest first, and what they turn into: softened, nasal, aspirate. */
const MUTATIONS: readonly (readonly [string, readonly string[]])[] = [
  ['ch', []],
  ['ph', []],
  ['th', []],
  ['dd', []],
  ['ff', []],
  ['ll', ['l']],
  ['rh', ['r']],
  ['p', ['b', 'mh', 'ph']],
  ['t', ['d', 'nh', 'th']],
  ['c', ['g', 'ngh', 'ch']],
  ['b', ['f', 'm']],
  ['d', ['dd', 'n']],
  ['g', ['', 'ng']],
  ['m', ['f']],
]

const ENDS_IN_VOWEL = /[aeiouwy]$/

/** What hangs on a word that ends in a vowel: "rhieni'n", "rhieni'r". */
const CLITICS = ["'n", "'r"]

/** A Welsh word in every form that its beginning can take, the word itself first. */
export function mutationsOf(word: string): readonly string[] {
  const [start = '', turned = []] = MUTATIONS.find(([start]) => word.startsWith(start)) ?? []
  const forms = [word, ...turned.map((begin) => begin + word.slice(start.length))]
  return ENDS_IN_VOWEL.test(word)
    ? forms.flatMap((form) => [form, ...CLITICS.map((clitic) => form + clitic)])
    : forms
}

/** A phrase of a list with every word that is marked with `~` in all its forms. */
export function withMutations(phrase: string): string {
  return phrase.replace(/~(\p{L}+)/gu, (_marked, word: string) => mutationsOf(word).join('/'))
}
