import { ask } from '../../ask'
import { browser } from '../../browser'
import { SITE_SHEET, type SiteSheet } from '../../model/site'
import { checkDraft, letOut, sayNotPupil } from '../../protocol'
import type { Found } from '../find-composer'
import { KEEPING } from '../keeping'
import type { Say } from './act'
import { Checker } from './checker'
import { Desk } from './desk'
import { Face } from './face'
import type { ReadDraft } from './read-draft'

// Ours, validated by the build: the gate would not have called without it.
const sheet: SiteSheet | undefined = Reflect.get(globalThis, SITE_SHEET)

if (sheet !== undefined && Reflect.get(globalThis, KEEPING) === undefined) {
  const face = new Face()
  const checker = new Checker({
    async check(draft) {
      const answer = await ask(checkDraft, { draft })
      if (answer.state === 'checked' && answer.language !== undefined) face.now?.speak(answer.language)
      return answer
    },
    isConnected: () => browser.runtime.id !== undefined,
  })
  const say: Say = (phrase, sure) => ask(sayNotPupil, { phrase, sure })
  /** For the lock behind the door; where the background can't be reached, it says that the post went out unchecked. */
  const tell = (_: Found, { draft }: ReadDraft): void => void ask(letOut, { draft }).catch(() => undefined)
  const desk = new Desk(sheet, checker, face, say, tell)
  desk.listen()
  for (const type of ['click', 'focus']) window.addEventListener(type, () => desk.glance(), true)
  Reflect.set(globalThis, KEEPING, desk)
}
