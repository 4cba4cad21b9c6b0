import { saveLanguage } from '../../protocol'
import { changeSettings } from '../../store/settings'
import { handle } from '../handler'

/** The next check speaks it: knowledge is kept by language. */
export const saveLanguageHandler = handle(saveLanguage, ({ language }) =>
  changeSettings((settings) => ({ ...settings, language })),
)
