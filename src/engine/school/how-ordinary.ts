import { isDictionaryWord } from '../text/dictionary'

/** Single lists by their names, as `Knowledge.words` has them. */
export type WordSets = ReadonlyMap<string, ReadonlySet<string>>

const NAME_LISTS = [
  'surnames-common',
  'names-very-common',
  'names-common',
  'names-adult',
  'uk-towns',
  'place-noun',
] as const
const SAINTS = new Set([
  'st',
  'saint',
  'saints',
  'our',
  'holy',
  'christ',
  'king',
  'queen',
  'prince',
  'princess',
  'lady',
  'sir',
  'lord',
])

/**
 * Whether a school's short name is as well a town, a saint, a house, a person or an ordinary word, so that it takes more
 * than the name to mean the school. `core`: folded words; `town`: the school's own town, folded.
 */
export function isOrdinaryName(core: readonly string[], town: string, words: WordSets): boolean {
  const [first = ''] = core
  if (core.join(' ') === town || SAINTS.has(first)) return true
  return core.every((word) => {
    const single = word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word
    const isKnown = (form: string): boolean =>
      form.length < 3 ||
      isDictionaryWord(form) ||
      NAME_LISTS.some((list) => words.get(list)?.has(form) === true)
    return isKnown(word) || isKnown(single)
  })
}
