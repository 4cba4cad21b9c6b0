import type { Knowledge } from '../knowledge'

const LISTS = ['names-very-common', 'names-common', 'names-adult'] as const

/** Whether a folded word is a given name that many people have. */
export function isKnownName(word: string, { words }: Pick<Knowledge, 'words'>): boolean {
  return LISTS.some((list) => words.get(list)?.has(word))
}
