import { ask } from '../ask'
import { browser } from '../browser'
import { SITE_SHEET, type SiteSheet } from '../model/site'
import { checkDraft, loadWarning } from '../protocol'
import { Checker } from './checker'
import { Face } from './face'
import { Gate } from './gate'

/** Marks a frame that is watched, so that a script that arrives twice works once. */
const WATCHED = Symbol.for('second-look.gate')

function sheetHere(): SiteSheet | undefined {
  // Ours: `sites/<id>.js` ran in this world just before, and the build validated it.
  const sheet: SiteSheet | undefined = Reflect.get(globalThis, SITE_SHEET)
  return sheet
}

function start(sheet: SiteSheet): void {
  const checker = new Checker({
    check: (draft) => ask(checkDraft, { draft }),
    isConnected: () => browser.runtime.id !== undefined,
  })
  const face = new Face(() => ask(loadWarning, {}))
  new Gate({ sheet, checker, face }).start(new AbortController().signal)
}

const sheet = sheetHere()
if (sheet !== undefined && Reflect.get(globalThis, WATCHED) === undefined) {
  Reflect.set(globalThis, WATCHED, true)
  start(sheet)
}
