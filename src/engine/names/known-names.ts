import type { Knowledge } from '../knowledge'

const GIVEN = ['names-very-common', 'names-common', 'names-adult'] as const

/** Whether a folded word is a given name that many people have. */
export function isKnownName(word: string, { words }: Pick<Knowledge, 'words'>): boolean {
  return GIVEN.some((list) => words.get(list)?.has(word))
}

/** Whether a folded word is a surname that many people have. */
export function isKnownSurname(word: string, { words }: Pick<Knowledge, 'words'>): boolean {
  return words.get('surnames-common')?.has(word) === true
}
