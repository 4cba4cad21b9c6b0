import type { Sections } from './sections'

/** Parts the words of a name of several. */
export const SPACE = 0x20

/** Names letter by letter, in flat tables: a node's children stand side by side, in the order of their letters. */
export class LetterTrie {
  readonly #labels: Uint16Array
  readonly #children: Uint32Array
  readonly #terms: Int32Array
  /** Most walks end at the first letter or the second: the root's own children are found by one look. */
  readonly #first = new Int32Array(128).fill(-1)

  constructor({ labels, children, terms }: Pick<Sections, 'labels' | 'children' | 'terms'>) {
    this.#labels = labels
    this.#children = children
    this.#terms = terms
    for (let node = this.begin(0); node < this.end(0); node++) {
      const label = this.label(node)
      if (label < 128) this.#first[label] = node
    }
  }

  /** Node 0 is the root. The children of a node are `begin(node)` to `end(node)`, end exclusive. */
  begin(node: number): number {
    return this.#children[node] as number
  }

  end(node: number): number {
    return this.#children[node + 1] as number
  }

  /** The UTF-16 unit that leads to a node. */
  label(node: number): number {
    return this.#labels[node] as number
  }

  /** The number of the name that ends at a node; -1 for none. Names are numbered in the order of their letters. */
  term(node: number): number {
    return this.#terms[node] as number
  }

  /** The child by a letter; -1 for none. */
  child(node: number, label: number): number {
    if (node === 0 && label < 128) return this.#first[label] as number
    const labels = this.#labels
    let low = this.#children[node] as number
    let high = this.#children[node + 1] as number
    const end = high
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((labels[middle] as number) < label) low = middle + 1
      else high = middle
    }
    return low < end && labels[low] === label ? low : -1
  }

  /** The node that `text` leads to from a node, from its unit `from` on; -1 for none. */
  follow(node: number, text: string, from = 0): number {
    let at = node
    for (let index = from; index < text.length && at >= 0; index++)
      at = this.child(at, text.charCodeAt(index))
    return at
  }

  /** The number of a name; -1 where there is none such. */
  find(name: string): number {
    const node = this.follow(0, name)
    return node < 0 ? -1 : this.term(node)
  }

  /** Numbers of the names that begin with a unit: `[from, to)`. */
  beginningWith(label: number): [number, number] {
    const node = this.child(0, label)
    if (node < 0) return [0, 0]
    return [this.#least(node), node + 1 < this.end(0) ? this.#least(node + 1) : Number.MAX_SAFE_INTEGER]
  }

  /** The first of the names below a node. */
  #least(node: number): number {
    let at = node
    while (this.term(at) < 0) at = this.begin(at)
    return this.term(at)
  }
}

interface Range {
  readonly from: number
  readonly to: number
  readonly depth: number
}

/** The tables of a trie of `names`: sorted by UTF-16 units, none twice, none empty. */
export function layTrie(names: readonly string[]): Pick<Sections, 'labels' | 'children' | 'terms'> {
  const labels: number[] = [0]
  const children: number[] = []
  const terms: number[] = []
  const ranges: Range[] = [{ from: 0, to: names.length, depth: 0 }]
  // Breadth first: what is appended while it is walked through comes to stand side by side.
  for (let node = 0; node < ranges.length; node++) {
    const { from, to, depth } = ranges[node] as Range
    const endsHere = from < to && (names[from] as string).length === depth
    terms.push(endsHere ? from : -1)
    children.push(ranges.length)
    let at = endsHere ? from + 1 : from
    while (at < to) {
      const start = at
      const label = (names[at] as string).charCodeAt(depth)
      while (at < to && (names[at] as string).charCodeAt(depth) === label) at++
      labels.push(label)
      ranges.push({ from: start, to: at, depth: depth + 1 })
    }
  }
  children.push(ranges.length)
  return {
    labels: Uint16Array.from(labels),
    children: Uint32Array.from(children),
    terms: Int32Array.from(terms),
  }
}
