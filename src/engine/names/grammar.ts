import type { Knowledge } from '../knowledge'
import { dictionaryKinds, type WordKind } from '../text/dictionary'
import type { Token } from '../text/token'
import * as words from './grammar-words'
import type { Scene } from './scene'

/** What a word that may be a name is in its sentence; `open` where the sentence allows both. */
export type Sense = 'name' | 'word' | 'open'

const KIND_LISTS: readonly [string, WordKind][] = [
  ['name-modal', 'modal'],
  ['name-verb', 'verb'],
  ['name-time', 'time'],
  ['name-noun', 'noun'],
  ['name-adjective', 'adjective'],
]

/** Which kinds of ordinary word a name is as well; names of several words are none. */
export function kindsOf(name: string, knowledge: Knowledge): ReadonlySet<WordKind> {
  const lists = KIND_LISTS.filter(([list]) => knowledge.words.get(list)?.has(name)).map(([, kind]) => kind)
  return new Set([...lists, ...dictionaryKinds(name)])
}

const isNumber = (token: Token | undefined): boolean => /^\d+(st|nd|rd|th)?$/.test(token?.form ?? '')

function isTime(scene: Scene): boolean {
  if (!scene.is('time')) return false
  // "Oskar and May" are children, "April and May" months.
  if (scene.followsName) return false
  if (scene.beforeIs(words.TIME_BEFORE) || (scene.touchesBefore && isNumber(scene.before))) return true
  return scene.touchesAfter && (isNumber(scene.after) || scene.afterIs(words.TIME_AFTER))
}

function ruledOut(scene: Scene): boolean {
  if (isTime(scene)) return true
  if (words.NUMBERED.has(scene.first.bare) && scene.touchesAfter && isNumber(scene.after)) return true
  if (!scene.isTitle && scene.beforeIs(words.LOOSE_DETERMINERS)) return true
  if (scene.beforeIs(words.DETERMINERS) || (scene.touchesBefore && isNumber(scene.before) && !scene.isTitle))
    return true
  if (!scene.isTitle && scene.beforeIs(words.POSSESSIVES)) return true
  const isVerb = scene.is('modal', 'verb')
  if (isVerb && scene.isTitle) return scene.beforeIs(words.PRONOUNS)
  return isVerb && (scene.beforeIs(words.SUBJECTS) || scene.beforeIs(words.HELPERS))
}

function readSmall(scene: Scene): Sense {
  const beginsClause = scene.opens || scene.beforeIs(words.CONJUNCTIONS) || scene.first.gap !== ''
  if (beginsClause && scene.isPerson && !scene.is('time')) return 'name'
  if (beginsClause && scene.isSubject) return scene.is('noun', 'adjective', 'time') ? 'open' : 'name'
  if (scene.hasClitic && scene.afterIs(words.KIN)) return 'name'
  // "she's miles off my class"
  if (scene.beforeIs(words.COPULAS)) return 'word'
  if (scene.afterIs(words.FROM) && !scene.is('modal', 'function', 'time')) return 'open'
  return 'word'
}

/** Whether a noun or an adjective follows: "Summer evenings", "Penny sweets". */
function isThing({ touchesAfter, grammar, mention }: Scene): boolean {
  const tags = touchesAfter ? grammar.tagsAt(mention.to, mention.from, mention.to) : null
  if (!tags || tags.includes('Person')) return false
  return tags.includes('Noun') || tags.includes('Adjective')
}

function readOpening(scene: Scene): Sense {
  // "Said yes, in the coats."
  if (scene.mention.form === 'surname' && scene.is('verb') && !scene.hasClitic && !scene.isSubject)
    return 'word'
  if (scene.isPerson || (scene.hasClitic && scene.afterIs(words.KIN))) return 'name'
  if (scene.actsOnPerson || (scene.actsAsPerson && !scene.is('time', 'modal'))) return 'name'
  if (!scene.is('time') && scene.afterIs(words.DOING)) return 'name'
  if (scene.isPaired) return 'open'
  if (scene.is('modal', 'function') && !scene.isSubject) return scene.after?.gap === ',' ? 'open' : 'word'
  if (scene.isSubject) return scene.is('noun', 'adjective', 'time') ? 'open' : 'name'
  if (scene.afterIs(words.FROM)) return 'open'
  if (scene.is('time') && (scene.touchesAfter || scene.hasClitic)) return 'word'
  if (scene.is('verb') && (scene.afterIs(words.OBJECTS) || scene.afterIs(words.AFTER_VERB))) return 'word'
  return isThing(scene) ? 'word' : 'open'
}

function describes(scene: Scene): boolean {
  if (!scene.is('adjective')) return false
  return scene.afterIs(words.ONES) || (isThing(scene) && !scene.afterIs(words.LOOSE_DETERMINERS))
}

const THE = new Set(['the'])

/** "slightly Roman"; "damp, happy and Roman" at the end of what is told. */
function isQuality(scene: Scene): boolean {
  if (scene.beforeIs(words.DEGREES)) return true
  if (!scene.is('adjective')) return false
  if (!scene.beforeIs(words.ANDS) || scene.touchesAfter || scene.hasClitic) return false
  const { mention, grammar } = scene
  return grammar.tagsAt(mention.from - 2, mention.from, mention.to)?.includes('Adjective') === true
}

/** "Mae'r plant", "Beth sy'n bod": Welsh, and nobody. */
function isWelsh(scene: Scene): boolean {
  const { form } = scene.first
  if (words.WELSH_IS.test(form)) return true
  return words.WELSH_WORDS.has(form) && scene.touchesAfter && scene.afterIs(words.WELSH_AFTER)
}

/** "Angels", "Teddies": more than one of a thing, and no short name that ends so. */
function isPluralThing({ mention, first, hasClitic }: Scene): boolean {
  if (mention.how === undefined || hasClitic || mention.to - mention.from > 1) return false
  const one = first.bare.replace(/ies$/, 'y').replace(/s$/, '')
  return one !== first.bare && one.length > 3 && one !== mention.name && dictionaryKinds(one).includes('noun')
}

/** Decides whether a name is one, by what stands around it and not by its capital alone. */
export function readSense(scene: Scene): Sense {
  // "hat", "con", "mins" are words, though Harriets are called so.
  if (scene.isGuess && words.KIN.has(scene.mention.name)) return 'word'
  // "Im his tutor", "Mon & Thurs": no Imogen and no Monica.
  if (scene.mention.how !== undefined && words.NO_NAMES.has(scene.first.form)) return 'word'
  // "Edward VI"
  if (scene.isGuess && words.NUMERALS.has(scene.first.form) && scene.first.letters === 'upper') return 'word'
  if (isWelsh(scene) || isPluralThing(scene)) return 'word'
  if (scene.isGuess && !scene.isTitle) return ruledOut(scene) ? 'word' : readSmall(scene)
  // "better than the Tate": a thing, but for "the Tate twins".
  if (scene.mention.form === 'surname' && scene.beforeIs(THE) && !scene.afterIs(words.FAMILY)) return 'word'
  if (scene.kinds.size === 0) return 'name'
  if (ruledOut(scene) || isQuality(scene)) return 'word'
  // "our Welsh speaker", "Little one from my class".
  if (scene.mention.form === 'surname' && describes(scene)) return 'word'
  if (!scene.isTitle) return readSmall(scene)
  if (scene.opens) return readOpening(scene)
  if (scene.is('time') && !scene.isPerson && !scene.isSubject) return 'open'
  return 'name'
}
