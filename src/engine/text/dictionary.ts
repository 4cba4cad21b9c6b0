import words from 'virtual:dictionary'

/** The kinds of ordinary word that a name can be taken for. */
export const WORD_KINDS = ['modal', 'verb', 'time', 'noun', 'adjective', 'function'] as const
export type WordKind = (typeof WORD_KINDS)[number]

const NONE: readonly WordKind[] = []
let table: ReadonlyMap<string, readonly WordKind[]> | undefined

/** Laid out when the first word is looked up: a worker that wakes for something else is spared it. */
function layOut(): Map<string, readonly WordKind[]> {
  const kindsOf = new Map<string, readonly WordKind[]>()
  for (const [written, list] of Object.entries(words)) {
    const names = written.split(' ')
    const kinds = WORD_KINDS.filter((kind) => names.includes(kind))
    for (const word of list.split(',')) kindsOf.set(word, kinds)
  }
  return kindsOf
}

/** The kinds of word a dictionary knows a folded word as, names left aside; none for most names. */
export function dictionaryKinds(word: string): readonly WordKind[] {
  table ??= layOut()
  return table.get(word) ?? NONE
}

/** Whether a dictionary knows a folded word as something else than a name. */
export function isDictionaryWord(word: string): boolean {
  return dictionaryKinds(word).length > 0
}
