import packed, { decision } from 'virtual:opinion'
import type { Decision } from './decision'
import { type OpinionModel, openModel } from './model'

let opened: OpinionModel | null | undefined

/** Browsers of the last year do it themselves, many times faster. */
const native = (Uint8Array as { fromBase64?: (base64: string) => Uint8Array }).fromBase64

function bytesOf(base64: string): Uint8Array {
  if (native) return native(base64)
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}

/** The model that the package brings, opened when it is first asked for; null in a build without one. */
export function shippedModel(): OpinionModel | null {
  if (opened === undefined) opened = packed === '' ? null : openModel(bytesOf(packed))
  return opened
}

/** How what rules and model found is weighed. */
export const shippedDecision: Decision = decision
