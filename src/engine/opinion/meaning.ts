import { hashOf } from './hash'
import type { OpinionModel } from './model'
import { stemOf } from './stem'

/** A word's row among the vectors: itself, else its stem; −1 where neither is known. */
export function rowOfWord(word: string, { words }: Pick<OpinionModel, 'words'>): number {
  const row = words.rowOf(hashOf(word))
  if (row !== -1 || word.startsWith('<')) return row
  const stem = stemOf(word)
  return stem === word ? -1 : words.rowOf(hashOf(stem))
}

/** The meanings of rows, one after the other; zeros for −1. */
export function meaningsOf(rows: Int32Array, model: OpinionModel): Float32Array {
  const { size, vectors, vectorScale } = model
  const meanings = new Float32Array(rows.length * size)
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    if (row === -1) continue
    for (let number = 0; number < size; number++)
      meanings[at * size + number] =
        (vectors[row * size + number] as number) * (vectorScale[number] as number)
  }
  return meanings
}
