import { LONGEST_TEXT } from '../../model/draft'
import { guessTexts, textsAt } from './find-text'
import { fits } from './glob'
import type { KnownRequest } from './known-requests'
import { plainText } from './plain-text'
import { readBody } from './read-body'

/** The words that a request publishes: `none` where it publishes none, `unreadable` where it may. */
export type Words =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }

function holds(body: unknown, address: string, only: NonNullable<KnownRequest['only']>): boolean {
  return Object.entries(only).some(([path, globs]) =>
    textsAt(body, address, [path]).some((text) => globs.some((glob) => fits(text, glob))),
  )
}

/** `body` as the browser tells it, which needn’t be anything. */
export function wordsOf(request: KnownRequest, address: string, body: unknown): Words {
  const value = readBody(body)
  if (request.only !== undefined && !holds(value, address, request.only)) return { kind: 'none' }
  const exact = textsAt(value, address, request.text)
  if (exact.length === 0 && request.needsText) return { kind: 'none' }
  const texts = exact.length > 0 ? exact : guessTexts(value)
  if (texts.length === 0) return { kind: 'unreadable' }
  const text = texts.map(plainText).join('\n').trim().slice(0, LONGEST_TEXT)
  return text === '' ? { kind: 'none' } : { kind: 'words', text }
}
