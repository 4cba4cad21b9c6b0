import { filterSizes, type OpinionModel } from './model'

/** As many words' answers are kept: those of everyday speech, and of the draft that is being written. */
const MOST = 3000

/**
 * What each filter makes of a single word, at each of its places: a draft is checked again at every pause, and most of
 * its words were in it, or in another one, before.
 */
export class Answers {
  readonly #known = new Map<number, Float32Array>()
  /** Numbers of an answer. */
  readonly length: number

  constructor(readonly model: OpinionModel) {
    this.length = filterSizes(model).weights / model.size
  }

  /** Answers to the word of a row of the model; all zero for −1. Filter by filter, place by place. */
  of(row: number): Float32Array {
    const known = this.#known.get(row)
    if (known) return known
    if (this.#known.size >= MOST) this.#known.clear()
    const fresh = this.#ask(row)
    this.#known.set(row, fresh)
    return fresh
  }

  #ask(row: number): Float32Array {
    const { size, vectors, vectorScale, filters } = this.model
    const answers = new Float32Array(this.length)
    if (row === -1) return answers
    const meaning = Float32Array.from(
      { length: size },
      (_, i) => (vectors[row * size + i] as number) * (vectorScale[i] as number),
    )
    for (let at = 0; at < answers.length; at++) {
      let sum = 0
      for (let i = 0; i < size; i++) sum += (filters[at * size + i] as number) * (meaning[i] as number)
      answers[at] = sum
    }
    return answers
  }
}

const kept = new WeakMap<OpinionModel, Answers>()

/** The answers of a model, kept as long as it is. */
export function answersOf(model: OpinionModel): Answers {
  const known = kept.get(model) ?? new Answers(model)
  kept.set(model, known)
  return known
}
