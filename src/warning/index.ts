import { languageOf } from '../model/language'
import { ask } from './ask'
import { WARNING_FACE, type WarningFace } from './face'
import { createIndicator, type Indicator } from './indicator'
import { showNotice } from './notice'
import { speak } from './strings'

const indicators = new Map<Element, Indicator>()

// Until the first answer says what the person chose.
speak(languageOf('browser', navigator.languages))

const face: WarningFace = {
  ask,
  speak,
  tell: showNotice,
  indicate(composer, state, acting, passages) {
    const shown = indicators.get(composer)
    if (shown) shown.update(state, acting, passages)
    else indicators.set(composer, createIndicator(composer, state, acting, passages))
  },
  forget(composer) {
    indicators.get(composer)?.remove()
    indicators.delete(composer)
  },
}

// Injected twice when two composers ask at once: the first one stays, with what it shows.
if (!Reflect.has(globalThis, WARNING_FACE)) {
  Reflect.set(globalThis, WARNING_FACE, face)
}
