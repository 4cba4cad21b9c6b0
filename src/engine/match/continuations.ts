import type { Pattern } from './list-book'
import { UNKNOWN } from './vocabulary'

const NONE: readonly never[] = []

/** Words of which one has to follow the first word; undefined where something else may follow as well, or nothing. */
function nextWords({ steps, startsLoosely }: Pattern): ReadonlySet<number> | undefined {
  if (startsLoosely) return undefined
  const words = new Set<number>()
  for (const step of steps.slice(1)) {
    if (step.is !== 'word') return undefined
    for (const word of step.any) words.add(word)
    if (!step.optional) return words
  }
  return undefined
}

/** Patterns of one level that begin with one word, by what can follow it: a word leaves few of them. */
export class Continuations {
  readonly #byNext = new Map<number, Pattern[]>()
  /** Those that don't go on with a certain word. */
  readonly #others: Pattern[] = []
  /** What `after` said, as most drafts are made of the same words. */
  readonly #known = new Map<number, readonly Pattern[]>()

  constructor(readonly level: number) {}

  add(pattern: Pattern): void {
    const [first, next] = pattern.steps
    const goesOn = first?.is === 'word' && !first.optional && next?.is === 'word' && !next.optional
    if (!goesOn) {
      this.#others.push(pattern)
      return
    }
    for (const word of next.any) {
      const known = this.#byNext.get(word)
      if (known) known.push(pattern)
      else this.#byNext.set(word, [pattern])
    }
  }

  /** Those that can go on with a word, which may have something hanging on it. */
  after(form: number, bare: number): readonly Pattern[] {
    if (bare !== UNKNOWN) return [...this.#others, ...this.#next(form), ...this.#next(bare)]
    const known = this.#known.get(form)
    if (known) return known
    const fitting = this.#others.filter((pattern) => nextWords(pattern)?.has(form) ?? true)
    const made = [...fitting, ...this.#next(form)]
    this.#known.set(form, made)
    return made
  }

  #next(word: number): readonly Pattern[] {
    return this.#byNext.get(word) ?? NONE
  }
}
