import { ask } from '../../ask'
import { languageOf } from '../../model/language'
import { readSettings } from '../../protocol'
import { speak } from '../shared/common-strings'
import { mount } from '../shared/mount'
import { speakInPopup } from './strings'

/** What the person chose, or as the browser is set where that can't be read: the popup itself says so then. */
async function chosenLanguage() {
  const chosen = await ask(readSettings, {}).then(
    ({ settings }) => settings.language,
    () => 'browser' as const,
  )
  return languageOf(chosen, navigator.languages)
}

async function open(): Promise<void> {
  const language = await chosenLanguage()
  speak(language)
  speakInPopup(language)
  // Only now: its modules keep the words that they find.
  const { Popup } = await import('./Popup')
  mount(<Popup />)
}

void open()
