import { dictionaryKinds, type WordKind } from '../text/dictionary'
import type { Grammar } from '../text/tag-window'
import type { Token } from '../text/token'
import * as words from './grammar-words'
import type { Mention } from './mention'

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

  /** Short for a name on the list, or spelt otherwise. */
  get isGuess(): boolean {
    return this.mention.how === 'diminutive' || this.mention.how === 'variant'
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

  /** The word after the name, and after an adverb. */
  get #verbAt(): number {
    return this.mention.to + (words.ADVERBS.has(this.after?.form ?? '') ? 1 : 0)
  }
  /** A verb in the past follows that seasons and flowers don't do: "Violet set a tea towel on fire". */
  get actsAsPerson(): boolean {
    if (!this.touchesAfter) return false
    const verb = this.#inSentence(this.#verbAt)
    if (!verb || words.THING_VERBS.has(verb.form)) return false
    const tags = this.grammar.tagsAt(this.#verbAt, this.mention.from, this.mention.to)
    return tags?.includes('PastTense') === true && !tags.includes('Participle')
  }
  /** Something is done to a person: "Holly lent me an umbrella". */
  get actsOnPerson(): boolean {
    if (!this.touchesAfter || words.HELPERS.has(this.after?.form ?? '')) return false
    const object = this.#inSentence(this.#verbAt + 1)
    return object?.gap === '' && words.PERSONS.has(object.form) && this.isSubject
  }
  /** Another word with a capital is joined to it: "Hope and May led assembly". */
  get isPaired(): boolean {
    if (!this.touchesAfter || this.after?.form !== 'and') return false
    return this.#inSentence(this.mention.to + 1)?.letters === 'title'
  }

  /** "and" stands before it, and before that a word with a capital that is none of a sentence, a month or a season. */
  get followsName(): boolean {
    if (!this.isTitle || !this.beforeIs(words.ANDS)) return false
    const other = this.#inSentence(this.mention.from - 2)
    return (
      other?.letters === 'title' &&
      !dictionaryKinds(other.bare).includes('time') &&
      dictionaryKinds(other.bare).length < 2
    )
  }
  /** A verb follows that persons do and seasons don't. */
  get isPerson(): boolean {
    if (!this.touchesAfter) return false
    const skip = words.ADVERBS.has(this.after?.form ?? '') ? 1 : 0
    return words.PERSONAL.has(this.tokens[this.mention.to + skip]?.form ?? '')
  }
}
