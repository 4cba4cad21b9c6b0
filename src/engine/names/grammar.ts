import type { Knowledge } from '../knowledge'
import { dictionaryKinds, type WordKind } from '../text/dictionary'
import type { Grammar } from '../text/tag-window'
import type { Token } from '../text/token'
import type { Mention } from './find-mentions'
import * as words from './grammar-words'

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

/** The words around a name that may be none. */
export class Scene {
  readonly first: Token
  readonly before: Token | undefined
  readonly after: Token | undefined
  readonly isTitle: boolean

  constructor(
    readonly mention: Mention,
    readonly tokens: readonly Token[],
    readonly kinds: ReadonlySet<WordKind>,
    readonly grammar: Grammar,
  ) {
    this.first = tokens[mention.from] as Token
    this.before = this.#inSentence(mention.from - 1)
    this.after = this.#inSentence(mention.to)
    // In a sentence of capitals a capital says nothing.
    const shouts = (token: Token | undefined): boolean => token?.letters === 'upper' && token.form.length > 1
    const isShouted = this.first.letters === 'upper' && (shouts(this.before) || shouts(this.after))
    this.isTitle = (this.first.letters === 'title' || this.first.letters === 'upper') && !isShouted
  }

  #inSentence(at: number): Token | undefined {
    const token = this.tokens[at]
    return token?.sentence === this.first.sentence ? token : undefined
  }

  is(...kinds: readonly WordKind[]): boolean {
    return kinds.some((kind) => this.kinds.has(kind))
  }

  /** Whether a clause begins with the word: then its capital says nothing. */
  get opens(): boolean {
    return this.before === undefined || /[:;"“(–—.-]/.test(this.first.gap)
  }

  get touchesAfter(): boolean {
    return this.after !== undefined && this.after.gap === ''
  }

  get touchesBefore(): boolean {
    return this.before !== undefined && this.first.gap === ''
  }

  beforeIs(set: ReadonlySet<string>): boolean {
    return this.touchesBefore && set.has(this.before?.form ?? '')
  }

  afterIs(set: ReadonlySet<string>): boolean {
    return this.touchesAfter && set.has(this.after?.form ?? '')
  }

  get hasClitic(): boolean {
    return this.tokens[this.mention.to - 1]?.clitic === 's'
  }

  /** A verb in a form that agrees with "she" follows, perhaps after an adverb. */
  get isSubject(): boolean {
    if (!this.touchesAfter) return false
    let at = this.mention.to
    while (words.ADVERBS.has(this.tokens[at]?.form ?? '') && at - this.mention.to < 2) at++
    const verb = this.tokens[at]
    if (!verb || verb.sentence !== this.first.sentence) return false
    if (words.FINITE.has(verb.form) || words.PERSONAL.has(verb.form)) return true
    const tags = this.grammar.tagsAt(at, this.mention.from, this.mention.to)
    return (
      tags?.some((tag) => tag === 'PastTense' || tag === 'Copula') === true && !tags.includes('Participle')
    )
  }

  /** A verb follows that persons do and seasons don't. */
  get isPerson(): boolean {
    if (!this.touchesAfter) return false
    const skip = words.ADVERBS.has(this.after?.form ?? '') ? 1 : 0
    return words.PERSONAL.has(this.tokens[this.mention.to + skip]?.form ?? '')
  }
}

const isNumber = (token: Token | undefined): boolean => /^\d+(st|nd|rd|th)?$/.test(token?.form ?? '')

function isTime(scene: Scene): boolean {
  if (!scene.is('time')) return false
  if (scene.beforeIs(words.TIME_BEFORE) || (scene.touchesBefore && isNumber(scene.before))) return true
  return scene.touchesAfter && (isNumber(scene.after) || scene.afterIs(words.TIME_AFTER))
}

function ruledOut(scene: Scene): boolean {
  if (isTime(scene)) return true
  if (scene.beforeIs(words.DETERMINERS) || (scene.touchesBefore && isNumber(scene.before) && !scene.isTitle))
    return true
  if (!scene.isTitle && scene.beforeIs(words.POSSESSIVES)) return true
  const isVerb = scene.is('modal', 'verb')
  return isVerb && (scene.beforeIs(words.SUBJECTS) || (!scene.isTitle && scene.beforeIs(words.HELPERS)))
}

function readSmall(scene: Scene): Sense {
  const beginsClause = scene.opens || scene.beforeIs(words.CONJUNCTIONS) || scene.first.gap !== ''
  if (beginsClause && scene.isPerson && !scene.is('time')) return 'name'
  if (beginsClause && scene.isSubject) return scene.is('noun', 'adjective', 'time') ? 'open' : 'name'
  if (scene.hasClitic && scene.afterIs(words.KIN)) return 'name'
  if (scene.afterIs(words.FROM) && !scene.is('modal', 'function', 'time')) return 'open'
  return 'word'
}

function readOpening(scene: Scene): Sense {
  if (scene.isPerson || (scene.hasClitic && scene.afterIs(words.KIN))) return 'name'
  if (scene.is('modal', 'function') && !scene.isSubject) return scene.after?.gap === ',' ? 'open' : 'word'
  if (scene.isSubject) return scene.is('noun', 'adjective', 'time') ? 'open' : 'name'
  if (scene.afterIs(words.FROM) && scene.is('noun')) return 'open'
  if (scene.is('verb') && (scene.afterIs(words.OBJECTS) || scene.afterIs(words.AFTER_VERB))) return 'word'
  const tags = scene.touchesAfter
    ? scene.grammar.tagsAt(scene.mention.to, scene.mention.from, scene.mention.to)
    : null
  const isThing = tags?.some((tag) => tag === 'Noun' || tag === 'Adjective')
  if (isThing && !tags.includes('Person')) return 'word'
  return 'open'
}

/** Decides whether a name is one, by what stands around it and not by its capital alone. */
export function readSense(scene: Scene): Sense {
  if (scene.kinds.size === 0) return 'name'
  if (ruledOut(scene)) return 'word'
  if (!scene.isTitle) return readSmall(scene)
  if (scene.opens) return readOpening(scene)
  if (scene.is('time') && !scene.isPerson && !scene.isSubject) return 'open'
  return 'name'
}
