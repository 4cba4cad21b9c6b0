import type { Mark } from '../match/marks'
import { type Reading, spanOf } from '../reading'
import { overlaps } from '../stance/clause'
import { AUXILIARIES, COPULAS, DO_AUXILIARIES, PREPOSITIONS } from '../stance/grammar-words'

/** Words at the end of a phrase that only lead on to what is said: "mums can", "his mum said". */
const LEADS_ON: ReadonlySet<string> = new Set([
  ...COPULAS,
  ...AUXILIARIES,
  ...DO_AUXILIARIES,
  ...PREPOSITIONS,
  ...['who', 'that', 'said', 'says', 'rang', 'rings', 'came', 'comes', 'thinks', 'already', 'only'],
])

/** Words before somebody that aren't of them: "in my form", "cos his mum". */
const LEADS_IN: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  'cos',
  'because',
  'and',
  'but',
  'hi',
  'hello',
  'dear',
])
/** What wants a word after it: "one of my", "our". */
const LEADS_TO: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'my',
  'our',
  'your',
  'his',
  'her',
  'their',
  'this',
  'that',
])

/** Lists of whom or what a warning may say a draft is about; a rule's `about` may also be a door or "again". */
const WHO = [
  'pupil',
  'staff',
  'class-name',
  'school-people',
  'some-child',
  'school-family',
  'taught-children',
  'group-any',
  'school',
] as const

/** A name within a phrase is whom it speaks of: "Hi Ottilie". */
function named({ from, to }: Mark, { marks }: Reading): Mark | undefined {
  const found = marks.first('pupil', from, to)
  return found && found.to <= to ? found : undefined
}

/** Who or what a phrase speaks of, in the words of the draft, without what only goes with it; undefined for nobody. */
export function whomOf(about: Mark, reading: Reading): string | undefined {
  const { tokens, draft } = reading
  if (!WHO.some((list) => overlaps(list, about, reading))) return undefined
  const name = named(about, reading)
  let from = name?.from ?? about.from
  let to = name?.to ?? about.to
  while (from < to - 1 && LEADS_IN.has(tokens[from]?.form ?? '')) from++
  const next = tokens[to]
  if (
    LEADS_TO.has(tokens[to - 1]?.form ?? '') &&
    next?.gap === '' &&
    next.sentence === tokens[from]?.sentence
  )
    to++
  while (to > from + 1 && LEADS_ON.has(tokens[to - 1]?.form ?? '')) to--
  const [start, end] = spanOf(tokens, from, to)
  const last = tokens[to - 1]
  return draft.text.slice(start, last?.clitic === 's' ? last.bareEnd : end)
}
