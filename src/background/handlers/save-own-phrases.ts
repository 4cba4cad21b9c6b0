import { saveOwnPhrases } from '../../protocol'
import { handle } from '../handler'
import { choose } from '../take-choices'

export const saveOwnPhrasesHandler = handle(saveOwnPhrases, ({ phrases }) =>
  choose((choices) => ({ ...choices, phrases })),
)
