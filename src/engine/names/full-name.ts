import type { Knowledge } from '../knowledge'
import { tokenise } from '../text/tokenise'
import { findMentions } from './find-mentions'
import { isFull } from './own-say'

/** Whether a phrase names a pupil of the roll in full: to silence that for good takes a second yes. */
export function isFullName(phrase: string, knowledge: Knowledge): boolean {
  return findMentions(tokenise(phrase), phrase, knowledge).some(isFull)
}
