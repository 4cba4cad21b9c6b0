/** What the index is made of: flat tables, one after the other in a single buffer. */
const LAYOUT = {
  /** The trie of names: the letter that leads to each node, where its children begin, the name that ends there (or -1). */
  labels: Uint16Array,
  children: Uint32Array,
  terms: Int32Array,
  /** For each name: whether it is a single word of somebody's given name (1) or surname (2). */
  kinds: Uint8Array,
  /** For each name: where its pupils begin, by given name and by surname; and the pupils, in order. */
  givenStart: Uint32Array,
  givenPupils: Uint32Array,
  surnameStart: Uint32Array,
  surnamePupils: Uint32Array,
  /** For each given name: pairs of surname and pupil, by surname. */
  pairStart: Uint32Array,
  pairSurname: Uint32Array,
  pairPupil: Uint32Array,
  /** For each surname: pairs of given name and pupil, by given name. */
  reverseStart: Uint32Array,
  reverseGiven: Uint32Array,
  reversePupil: Uint32Array,
  /** For each pair of initials, in order: where its pupils begin. */
  initialKeys: Uint32Array,
  initialStart: Uint32Array,
  initialPupils: Uint32Array,
  /** Pupils are in the order of their year and group. Numbers of strings, each. */
  groupStart: Uint32Array,
  groupYear: Uint32Array,
  groupName: Uint32Array,
  pupilGiven: Uint32Array,
  pupilPreferred: Uint32Array,
  pupilSurname: Uint32Array,
  pupilPreferredSurname: Uint32Array,
  pupilFlags: Uint8Array,
  stringStart: Uint32Array,
  stringUnits: Uint16Array,
} as const

type Layout = typeof LAYOUT
type TableOf<Maker> = Maker extends Uint8ArrayConstructor
  ? Uint8Array
  : Maker extends Uint16ArrayConstructor
    ? Uint16Array
    : Maker extends Int32ArrayConstructor
      ? Int32Array
      : Uint32Array
export type Sections = { readonly [Name in keyof Layout]: TableOf<Layout[Name]> }

const NAMES = Object.keys(LAYOUT) as (keyof Layout)[]

/** `SLix`; read on a machine of the other byte order it is another number. */
const MAGIC = 0x78694c53
/** To be raised with every change to the tables or to what is in them: older kept indexes are then made anew. */
export const INDEX_VERSION = 1
/** Magic, version, length, checksum; then the length of each section. */
const HEAD = 4
const HEADER_BYTES = (HEAD + NAMES.length) * 4

/** Thrown for bytes that are no index of this version, or a damaged one. The roll has to be indexed again. */
export class UnusableIndex extends Error {
  constructor(reason: string) {
    super(`The kept list of names can’t be used: ${reason}.`)
    this.name = 'UnusableIndex'
  }
}

const padded = (bytes: number): number => (bytes + 3) & ~3

/** Of all that comes after the checksum itself, by whole words. */
function checksum(words: Uint32Array): number {
  let sum = 0x811c9dc5
  for (let at = HEAD; at < words.length; at++) sum = Math.imul(sum ^ (words[at] as number), 0x01000193)
  return sum >>> 0
}

/** All tables in one buffer. */
export function packSections(sections: Sections): Uint8Array<ArrayBuffer> {
  const total = NAMES.reduce((sum, name) => sum + padded(sections[name].byteLength), HEADER_BYTES)
  const bytes = new Uint8Array(total)
  const words = new Uint32Array(bytes.buffer)
  let at = HEADER_BYTES
  for (const [index, name] of NAMES.entries()) {
    const { buffer, byteOffset, byteLength } = sections[name]
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    words[HEAD + index] = byteLength
    at += padded(byteLength)
  }
  words.set([MAGIC, INDEX_VERSION, total])
  words[HEAD - 1] = checksum(words)
  return bytes
}

/** The tables in such a buffer; nothing is copied unless the bytes lie askew. Throws `UnusableIndex`. */
export function openSections(given: Uint8Array): Sections {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice()
  if (bytes.byteLength < HEADER_BYTES || bytes.byteLength % 4 !== 0)
    throw new UnusableIndex('it is cut short')
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
  if (words[0] !== MAGIC) throw new UnusableIndex('it is none')
  if (words[1] !== INDEX_VERSION) throw new UnusableIndex('it is of another version')
  if (words[2] !== bytes.byteLength) throw new UnusableIndex('it is cut short')
  if (words[HEAD - 1] !== checksum(words)) throw new UnusableIndex('it is damaged')
  let at = bytes.byteOffset + HEADER_BYTES
  const open = NAMES.map((name, index) => {
    const Table = LAYOUT[name]
    const byteLength = words[HEAD + index] as number
    const table = new Table(bytes.buffer as ArrayBuffer, at, byteLength / Table.BYTES_PER_ELEMENT)
    at += padded(byteLength)
    return [name, table]
  })
  return Object.fromEntries(open) as Sections
}
