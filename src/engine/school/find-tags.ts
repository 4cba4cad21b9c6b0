import type { Token } from '../text/token'
import type { SchoolIndex } from './school-index'

const SHORTEST_TAG = 8

/** Whether a hashtag or account is the school's own, or has its long name in it. */
export function isKnownTag({ kind, form, letters }: Token, school: SchoolIndex): boolean {
  const holdsName = (): boolean => school.squashed.some((name) => form.includes(name))
  if (kind !== 'word') return school.tags.has(form) || holdsName()
  // "TeamMeadowbrook" without its sign.
  return form.length > SHORTEST_TAG && letters === 'title' && school.tags.has(form)
}
