import { hashOf } from '../../src/engine/opinion/hash'
import type { OpinionModel } from '../../src/engine/opinion/model'
import { Table } from '../../src/engine/opinion/table'
import { CATEGORIES } from './drafts'
import type { Linear } from './linear'
import { type Network, VECTOR_SCALE } from './network'
import type { Vectors } from './vectors'

/** How many n-grams and words are shipped: what fits into the package. */
export interface Room {
  readonly ngrams: number
  readonly words: number
}

export const ROOM: Room = { ngrams: 12_000, words: 12_000 }

const LARGEST = 127

/** Columns of numbers as whole ones from −127 to 127, and what 1 is worth in each column. */
function squeeze(
  numbers: Float32Array,
  width: number,
): { readonly small: Int8Array; readonly scale: Float32Array } {
  const scale = new Float32Array(width)
  for (let at = 0; at < numbers.length; at++)
    scale[at % width] = Math.max(scale[at % width] as number, Math.abs(numbers[at] as number) / LARGEST)
  const small = Int8Array.from(numbers, (number, at) =>
    Math.round(number / ((scale[at % width] as number) || 1)),
  )
  return { small, scale }
}

/** The rows whose weights did most, for how often they are met, in order. */
function heaviest({ keys, weights, counts }: Linear, width: number, most: number): number[] {
  const size = (row: number): number => {
    let largest = 0
    for (let at = row * width; at < (row + 1) * width; at++)
      largest = Math.max(largest, Math.abs(weights[at] as number))
    return largest * Math.sqrt(counts[row] as number)
  }
  const rows = [...keys.keys()].map((row) => ({ row, size: size(row) }))
  rows.sort((one, other) => other.size - one.size || one.row - other.row)
  return rows
    .slice(0, most)
    .map(({ row }) => row)
    .sort((one, other) => one - other)
}

function meaningOf(word: number, vectors: Vectors, { values, layout, options }: Network): number[] {
  return Array.from({ length: options.size }, (_, i) => {
    let sum = 0
    for (let j = 0; j < vectors.size; j++)
      sum +=
        (values[layout.projection + i * vectors.size + j] as number) *
        (vectors.numbers[word * vectors.size + j] as number)
    return sum * VECTOR_SCALE
  })
}

/** Words to ship with their meaning: masks, then those of `order` that have a vector. */
function meanings(network: Network, vectors: Vectors, order: readonly string[], most: number) {
  const { maskNames, values, layout, options } = network
  const rowOf = new Map(vectors.words.map((word, row) => [word, row]))
  const byKey = new Map<number, readonly number[]>()
  for (const [at, name] of maskNames.entries()) {
    const from = layout.masks + at * options.size
    byKey.set(hashOf(name), [...values.subarray(from, from + options.size)])
  }
  for (const word of order) {
    const row = rowOf.get(word)
    if (row === undefined || byKey.has(hashOf(word))) continue
    if (byKey.size >= most) break
    byKey.set(hashOf(word), meaningOf(row, vectors, network))
  }
  return [...byKey].sort(([one], [other]) => one - other)
}

/** What was learned, in the form that is shipped. `order`: words, those that matter most first. */
export function assemble(
  linear: Linear,
  network: Network,
  vectors: Vectors,
  order: readonly string[],
  room: Room = ROOM,
): OpinionModel {
  const width = CATEGORIES.length
  const rows = heaviest(linear, width, room.ngrams)
  const kept = Float32Array.from(
    rows.flatMap((row) => [...linear.weights.subarray(row * width, (row + 1) * width)]),
  )
  const weights = squeeze(kept, width)
  const words = meanings(network, vectors, order, room.words)
  const vector = squeeze(Float32Array.from(words.flatMap(([, meaning]) => meaning)), network.options.size)
  const { values, layout } = network
  return {
    categories: CATEGORIES,
    size: network.options.size,
    ngrams: new Table(Uint32Array.from(rows, (row) => linear.keys[row] as number)),
    weights: weights.small,
    weightScale: weights.scale,
    words: new Table(Uint32Array.from(words, ([key]) => key)),
    vectors: vector.small,
    vectorScale: vector.scale,
    counts: network.options.counts,
    filters: values.slice(layout.filters, layout.filterBias),
    filterBias: values.slice(layout.filterBias, layout.out),
    out: values.slice(layout.out, layout.bias),
    bias: Float32Array.from(linear.bias, (number, at) => number + (values[layout.bias + at] as number)),
  }
}
