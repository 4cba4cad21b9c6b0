import type { Token } from '../text/token'
import type { SchoolIndex } from './school-index'

/** Whether a hashtag or account is the school's own, or has its long name in it. */
export function isKnownTag({ kind, form }: Token, school: SchoolIndex): boolean {
  return kind !== 'word' && (school.tags.has(form) || school.squashed.some((name) => form.includes(name)))
}
