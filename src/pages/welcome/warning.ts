import '../../warning'
import { WARNING_FACE, type WarningFace } from '../../warning/face'

function isFace(value: unknown): value is WarningFace {
  return typeof value === 'object' && value !== null && 'ask' in value && 'indicate' in value
}

/** The very warning that web pages get, shown in our own page. Throws when its code didn't run. */
export function realWarning(): WarningFace {
  const face: unknown = Reflect.get(globalThis, WARNING_FACE)
  if (!isFace(face)) throw new Error('The warning is not there.')
  return face
}
