import cardCss from './card.css?inline'
import dialogSheet from './dialog.css?inline'
import mirrorSheet from './marks/mirror.css?inline'
import pillSheet from './pill.css?inline'
import { theme } from './theme'

const base = `${theme(':host')}${cardCss}`

/** All that the dialog's shadow root needs. */
export const dialogCss = `${base}${dialogSheet}`

/** All that the indicator's and a notice's shadow root need. */
export const pillCss = `${base}${pillSheet}`

/** All that the mirror of a field needs. */
export const mirrorCss = mirrorSheet
