import { ask } from './ask'
import { WARNING_FACE, type WarningFace } from './face'

const face: WarningFace = {
  ask,
  indicate() {},
  forget() {},
  tell() {},
}

// Injected twice when two composers ask at once: the first one stays, with what it shows.
if (!Reflect.has(globalThis, WARNING_FACE)) {
  Reflect.set(globalThis, WARNING_FACE, face)
}
