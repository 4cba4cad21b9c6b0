import { LONGEST_TEXT } from '../../model/draft'
import { guessTexts, textsAt } from './find-text'
import type { KnownRequest } from './known-requests'
import { plainText } from './plain-text'
import { readBody } from './read-body'

/** The words that a request publishes: `none` where it publishes none, `unreadable` where it may. */
export type Words =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }

/** `body` as the browser tells it, which needn’t be anything. */
export function wordsOf(request: KnownRequest, address: string, body: unknown): Words {
  const value = readBody(body)
  const exact = textsAt(value, address, request.text)
  if (exact.length === 0 && request.needsText) return { kind: 'none' }
  const texts = exact.length > 0 ? exact : guessTexts(value)
  if (texts.length === 0) return { kind: 'unreadable' }
  const text = texts.map(plainText).join('\n').trim().slice(0, LONGEST_TEXT)
  return text === '' ? { kind: 'none' } : { kind: 'words', text }
}
