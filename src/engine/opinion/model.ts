import { Table } from './table'

/** What was learned, unpacked. A row of `weights` and of `vectors` belongs to a key of its table. */
export interface OpinionModel {
  readonly categories: readonly string[]
  /** Numbers of a word's meaning. */
  readonly size: number
  readonly ngrams: Table
  readonly weights: Int8Array
  /** What a weight of 1 is worth, for each category. */
  readonly weightScale: Float32Array
  readonly words: Table
  readonly vectors: Int8Array
  /** What 1 is worth, for each number of a word's meaning. */
  readonly vectorScale: Float32Array
  /** Filters over one word, two, three …: `counts[width - 1]` of each width, their weights one after the other. */
  readonly counts: readonly number[]
  readonly filters: Float32Array
  readonly filterBias: Float32Array
  /** For each category: a weight for each filter's strongest place, then for each number of the mean meaning. */
  readonly out: Float32Array
  readonly bias: Float32Array
}

/** The first bytes of a packed model: says which layout follows. */
export const MODEL_VERSION = 1

interface Shape {
  readonly categories: readonly string[]
  readonly size: number
  readonly ngrams: number
  readonly words: number
  readonly counts: readonly number[]
}

/** How many filters, and how many weights they have together. */
export function filterSizes({ counts, size }: Pick<OpinionModel, 'counts' | 'size'>): {
  readonly filters: number
  readonly weights: number
} {
  return {
    filters: counts.reduce((sum, count) => sum + count, 0),
    weights: counts.reduce((sum, count, at) => sum + count * (at + 1) * size, 0),
  }
}

/** Sections in the order in which they stand: those of four bytes first, so that they are aligned. */
function sectionsOf(shape: Shape) {
  const { filters, weights } = filterSizes(shape)
  const categories = shape.categories.length
  return {
    ngramKeys: shape.ngrams,
    wordKeys: shape.words,
    weightScale: categories,
    vectorScale: shape.size,
    filters: weights,
    filterBias: filters,
    out: categories * (filters + shape.size),
    bias: categories,
  }
}

const WORD_BYTES = 4
const aligned = (bytes: number): number => Math.ceil(bytes / WORD_BYTES) * WORD_BYTES

/** A model as bytes, the same for the same model. */
export function packModel(model: OpinionModel): Uint8Array {
  const shape: Shape = {
    categories: model.categories,
    size: model.size,
    ngrams: model.ngrams.keys.length,
    words: model.words.keys.length,
    counts: model.counts,
  }
  const header = new TextEncoder().encode(JSON.stringify(shape))
  const words: readonly (Uint32Array | Float32Array)[] = [
    model.ngrams.keys,
    model.words.keys,
    model.weightScale,
    model.vectorScale,
    model.filters,
    model.filterBias,
    model.out,
    model.bias,
  ]
  const start = 2 * WORD_BYTES + aligned(header.length)
  const length = words.reduce((sum, { byteLength }) => sum + byteLength, start)
  const bytes = new Uint8Array(length + model.weights.length + model.vectors.length)
  new Uint32Array(bytes.buffer, 0, 2).set([MODEL_VERSION, header.length])
  bytes.set(header, 2 * WORD_BYTES)
  let at = start
  for (const part of [...words, model.weights, model.vectors]) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += part.byteLength
  }
  return bytes
}

/** Bytes from `packModel`, opened in place. Throws a `RangeError` for another layout or length. */
export function openModel(bytes: Uint8Array): OpinionModel {
  const [version, headerLength = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2)
  if (version !== MODEL_VERSION) throw new RangeError('The model is of another version.')
  const header = bytes.subarray(2 * WORD_BYTES, 2 * WORD_BYTES + headerLength)
  const shape = JSON.parse(new TextDecoder().decode(header)) as Shape
  const sections = sectionsOf(shape)
  let at = bytes.byteOffset + 2 * WORD_BYTES + aligned(headerLength)
  const next = <T>(
    make: (buffer: ArrayBufferLike, at: number, length: number) => T,
    length: number,
    wide = 4,
  ): T => {
    const part = make(bytes.buffer, at, length)
    at += length * wide
    return part
  }
  const whole = (buffer: ArrayBufferLike, from: number, length: number) =>
    new Uint32Array(buffer, from, length)
  const real = (buffer: ArrayBufferLike, from: number, length: number) =>
    new Float32Array(buffer, from, length)
  const small = (buffer: ArrayBufferLike, from: number, length: number) => new Int8Array(buffer, from, length)
  const model = {
    categories: shape.categories,
    size: shape.size,
    counts: shape.counts,
    ngrams: new Table(next(whole, sections.ngramKeys)),
    words: new Table(next(whole, sections.wordKeys)),
    weightScale: next(real, sections.weightScale),
    vectorScale: next(real, sections.vectorScale),
    filters: next(real, sections.filters),
    filterBias: next(real, sections.filterBias),
    out: next(real, sections.out),
    bias: next(real, sections.bias),
    weights: next(small, shape.ngrams * shape.categories.length, 1),
    vectors: next(small, shape.words * shape.size, 1),
  }
  if (at !== bytes.byteOffset + bytes.byteLength) throw new RangeError('The model is cut short.')
  return model
}
