import { wordsOf } from '../text/words'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What kind of school it is; before these stands what it is called. */
const KINDS = set(
  'school schools sch academy academies acad college grammar primary infant infants junior juniors secondary comprehensive comp nursery prep preparatory ' +
    'community catholic rc ce cofe voluntary special independent sixth ysgol gynradd uwchradd gyfun gymraeg high',
)
/** Kinds that are half of a kind: "First School". */
const HALVES = set('first middle upper lower free all girls boys')
const TRUST_KINDS = set(
  'trust learning federation mat academies academy partnership multi education schools alliance group',
)
const NUMERALS = set('i ii iii iv v vi vii viii')

/** A school's name as what it is called (`st marys`) and the kinds it is of (`primary`, `school`); all folded words. */
export interface NameParts {
  readonly core: readonly string[]
  readonly kinds: readonly string[]
}

function isKind(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (KINDS.has(word)) return true
  const next = words[at + 1] ?? ''
  if (word === 'church' || word === 'c') return next === 'of'
  return HALVES.has(word) && KINDS.has(next)
}

/** Takes a school's name apart; a name that is nothing but a kind ("The Academy") has no core. */
export function partsOf(name: string): NameParts {
  const words = wordsOf(name)
  const from = words.findIndex((word, at) => !isKind(words, at) && word !== 'the')
  if (from < 0) return { core: [], kinds: words.filter((word) => KINDS.has(word)) }
  const end = words.findIndex((_, at) => at > from && isKind(words, at))
  const core = words.slice(from, end < 0 ? words.length : end)
  return { core, kinds: words.filter((word) => KINDS.has(word)) }
}

/** What a trust is called, without what makes it one. */
export function trustCoreOf(name: string): readonly string[] {
  const words = wordsOf(name).filter((word) => word !== 'the')
  const end = words.findIndex((word, at) => at > 0 && TRUST_KINDS.has(word))
  return end < 0 ? words : words.slice(0, end)
}

/** The same words as people also write them: "Saint", no saint's possessive, no number. */
export function wordingsOf(core: readonly string[]): string[][] {
  const wordings = [[...core]]
  const [first, ...rest] = core
  if (first === 'st') wordings.push(['saint', ...rest])
  if (first === 'saint') wordings.push(['st', ...rest])
  const last = core.at(-1) ?? ''
  if (core.length > 1 && NUMERALS.has(last)) {
    wordings.push(core.slice(0, -1), [...core.slice(0, -2), `${core.at(-2)}s`])
  }
  if (core.length === 1 && !last.endsWith('s')) wordings.push([`${last}s`])
  return wordings
}
