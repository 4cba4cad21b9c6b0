import { browser } from './browser'
import { type AnswerOf, type AnyMessage, type RequestOf, readAnswer } from './protocol'

/**
 * Asks the background, e.g. `await ask(checkDraft, { draft })` with a message of `protocol.ts`.
 * Rejects when the background refuses or can't be reached (the extension was updated under the page),
 * and with a `TypeError` when its answer isn't one. Nothing is retried: whoever asks knows what is at stake.
 */
export async function ask<M extends AnyMessage>(message: M, request: RequestOf<M>): Promise<AnswerOf<M>> {
  const answer: unknown = await browser.runtime.sendMessage({ kind: message.kind, request })
  return readAnswer(message, answer)
}
