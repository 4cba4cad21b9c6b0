import packed, { thresholds } from 'virtual:opinion'
import { type OpinionModel, openModel } from './model'
import type { Thresholds } from './thresholds'

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

export const shippedThresholds: Thresholds = thresholds
