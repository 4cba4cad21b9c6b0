import type { Pupil } from '../../model/pupil'
import { wordsOf } from '../text/words'

/** How a pupil may be called: each form as its folded words. */
export interface NameForms {
  readonly given: readonly (readonly string[])[]
  readonly surname: readonly (readonly string[])[]
}

type Form = readonly string[]

const SEPARATOR = /[\s\-–]+/
/** Words that belong to the name after them, and are nobody's name alone. */
const PARTICLES = new Set(
  `van von der den de da do dos das del della di du la le lo les el al ul ur ap ab ferch bin binte binti bint ibn abu umm
  st san santa ter ten mac mc o y e thi`.split(/\s+/),
)
/** First names that are so common in their communities that the second is the one a child goes by. */
const BEFORE_CALLED = new Set(
  'muhammad mohammed mohammad mohamed muhammed muhamad mohd md syed sayed syeda abdul abu thi'.split(' '),
)
/** The shortest half of a double-barrelled surname and the shortest single word of a longer name. */
const SHORTEST_HALF = 4
const SHORTEST_FIRST = 3

/** A name as one word: `Lily-Mae` → `lilymae`. */
const joined = (words: Form): Form => [words.join('')]

function withoutRepeats(forms: readonly Form[]): Form[] {
  const seen = new Map(
    forms.filter((form) => form.join('') !== '').map((form) => [form.join(' '), form] as const),
  )
  return [...seen.values()]
}

/** `O'Neill`, `ONeill` and `McDonald` are also written `O Neill`, `Mc Donald`; `Mc` also `Mac`. */
function withSplitBeginning(name: string): Form[] {
  const apart = /^(\p{L})['’ʼ](?=\p{L})|^(O|Mc|Mac|De|Di|Le|La|Van|Fitz)(?=\p{Lu})/u.exec(name)
  const beginning = apart?.[1] ?? apart?.[2]
  const forms = apart ? [wordsOf(`${beginning} ${name.slice(apart[0].length)}`)] : []
  const other = /^mc\p{L}{3}/iu.test(name) ? `mac${name.slice(2)}` : name.replace(/^mac(?=\p{Lu})/iu, 'mc')
  return other === name ? forms : [...forms, wordsOf(other)]
}

/** A given name, and of several words the one that is used alone: `Oliver James` → `oliver`, `Muhammad Hasan` → `hasan`. */
function givenForms(name: string): Form[] {
  const words = wordsOf(name)
  if (words.length < 2) return [words]
  const [first = '', second = ''] = words.filter((word) => !PARTICLES.has(word))
  const called = BEFORE_CALLED.has(words[0] ?? '') ? [first, second] : [first]
  return [
    words,
    joined(words),
    ...called.filter((word) => word.length >= SHORTEST_FIRST).map((word) => [word]),
  ]
}

/** A surname, either half of a double-barrelled one (`Al-` is no half), and one without its particles (`Berg`). */
function surnameForms(name: string): Form[] {
  const words = wordsOf(name)
  if (words.length < 2 && !name.includes('-')) return [words, ...withSplitBeginning(name)]
  const halves = name.split(SEPARATOR).map(wordsOf)
  const long = halves.filter((half) => half.join('').length >= SHORTEST_HALF && !PARTICLES.has(half.join('')))
  const beginning = words.findIndex((word) => !PARTICLES.has(word))
  const bare = beginning > 0 ? words.slice(beginning) : []
  return [words, joined(words), ...withSplitBeginning(name), ...long, bare]
}

/** The forms in which a pupil's name is looked for: legal and preferred, each given name with each surname. */
export function nameFormsOf({ given, preferred, surname, preferredSurname = '' }: Pupil): NameForms {
  return {
    given: withoutRepeats([given, preferred].flatMap(givenForms)),
    surname: withoutRepeats([surname, preferredSurname].flatMap(surnameForms)),
  }
}
