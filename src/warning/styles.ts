import cardCss from './card.css?inline'
import dialogSheet from './dialog.css?inline'
import { theme } from './theme'

const base = theme(':host')

/** All that the dialog's shadow root needs. */
export const dialogCss = `${base}${cardCss}${dialogSheet}`
