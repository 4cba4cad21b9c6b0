import { isFullName, phraseKey } from '../../engine'
import { MOST_PHRASES, type NotPupil } from '../../model/own-say'
import type { Settings } from '../../model/settings'
import { type Said, sayNotPupil } from '../../protocol'
import { notKept } from '../../store/kept'
import { changeSettings } from '../../store/settings'
import { handle, Refused } from '../handler'
import { knowledgeOf } from '../knowledge-keeper'

const FULL_NAME: Said = {
  saved: false,
  problem:
    'That is the full name of a pupil on your list, so nothing was changed. Say it again if you are sure.',
  fullName: true,
}
const NO_WORDS = 'There is no name in that, so nothing was changed.'
const TOO_MANY =
  'The list of names that aren’t pupils is full, so nothing was changed. Remove some of them in Second Look’s settings.'

/** A list that can't be read may hold the name: then what could be a full name takes a second yes as well. */
async function needsSecondYes(phrase: string, settings: Settings): Promise<boolean> {
  const { knowledge, limits } = await knowledgeOf(settings)
  return isFullName(phrase, knowledge) || (limits.length > 0 && phraseKey(phrase).includes(' '))
}

function withPhrase(settings: Settings, said: NotPupil): Settings {
  const key = phraseKey(said.phrase)
  const others = settings.notPupils.filter(({ phrase }) => phraseKey(phrase) !== key)
  return { ...settings, notPupils: [...others, said] }
}

export const sayNotPupilHandler = handle(
  sayNotPupil,
  async ({ phrase, sure, addedAt }, asker): Promise<Said> => {
    if (asker.kind === 'composer' && asker.place.state !== 'on') throw new Refused()
    if (phraseKey(phrase) === '') return notKept(NO_WORDS)
    const { settings } = asker.stored
    if (settings.notPupils.length >= MOST_PHRASES) return notKept(TOO_MANY)
    if (!sure && (await needsSecondYes(phrase, settings))) return FULL_NAME
    const at = (asker.kind === 'page' ? addedAt : undefined) ?? Date.now()
    return changeSettings((now) => withPhrase(now, { phrase, addedAt: at }))
  },
)
