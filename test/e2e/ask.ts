import type { Page } from './driver/driver'

/** Sends a message to the background from a page of the extension's own; the answer as it comes. */
export const askFrom = <Answer>(page: Page, kind: string, request: object): Promise<Answer> =>
  page.evaluate<Answer>(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ kind, request })})`,
  )
