import type { Found } from '../find-composer'
import { isHere } from '../path'

interface Entry {
  composer: Found
  phrases: readonly string[]
}

/** What the author said of single drafts: which names in them mean no pupil. Kept until the draft is gone. */
export class Sayings {
  /** Few, as a person writes one thing at a time. */
  #entries: Entry[] = []

  of(composer: Found): readonly string[] {
    return this.#entryOf(composer)?.phrases ?? []
  }

  add(composer: Found, phrase: string): void {
    const entry = this.#entryOf(composer)
    if (entry === undefined) this.#entries.push({ composer, phrases: [phrase] })
    else if (!entry.phrases.includes(phrase)) entry.phrases = [...entry.phrases, phrase]
  }

  /** The draft was published, or there is nothing left of it. */
  forget(composer: Found): void {
    const entry = this.#entryOf(composer)
    this.#entries = this.#entries.filter((other) => other !== entry && other.composer.region.isConnected)
  }

  /** A page may rebuild an editor in its place; a new place is a new draft. */
  #entryOf({ editor, kind, region }: Found): Entry | undefined {
    return this.#entries.find(({ composer }) => {
      if (composer.editor === editor) return true
      const isSamePlace = composer.region === region && composer.kind === kind
      return isSamePlace && (kind.thread === true || !isHere(composer.editor))
    })
  }
}
