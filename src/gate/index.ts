import { browser } from '../browser'
import { SITE_SHEET, type SiteSheet } from '../model/site'
import type { Envelope } from '../protocol'
import { Alone } from './alone'
import { Door } from './door'
import { Gate } from './gate'

/** Marks a frame that is watched, so that a script that arrives twice works once. */
const WATCHED = Symbol.for('second-look.gate')
/** Sent without `ask`, whose validation every page would pay for: of the answer only its coming counts. */
const LOAD: Envelope = { kind: 'load-warning', request: {} }

function sheetHere(): SiteSheet | undefined {
  // Ours: `sites/<id>.js` ran in this world just before, and the build validated it.
  return Reflect.get(globalThis, SITE_SHEET)
}

const sheet = sheetHere()
if (sheet !== undefined && Reflect.get(globalThis, WATCHED) === undefined) {
  Reflect.set(globalThis, WATCHED, true)
  const door = new Door(async () => browser.runtime.sendMessage(LOAD))
  new Gate(sheet, door, new Alone(() => browser.runtime.id === undefined)).start()
}
