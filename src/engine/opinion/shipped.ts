import packed, { thresholds } from 'virtual:opinion'
import { type OpinionModel, openModel } from './model'
import type { Thresholds } from './thresholds'

let opened: OpinionModel | null | undefined

function bytesOf(base64: string): Uint8Array {
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
