import { browser } from '../browser'

/** Who sent a message, as far as the browser vouches for it. */
export type Caller =
  | { readonly kind: 'page' }
  | {
      readonly kind: 'composer'
      readonly tab: number
      readonly frame: number
      /** Origin and path of the frame's document; the origin alone for `about:blank` and the like. */
      readonly url: string
    }

/** The part of the browser's description of a sender that is judged. */
export interface MessageSender {
  /** The sending extension. */
  readonly id?: string | undefined
  /** The address of the sending frame's document. */
  readonly url?: string | undefined
  /** Its origin; `null` (the word) for a sandboxed frame. Older browsers don't tell. */
  readonly origin?: string | undefined
  /** 0 for a tab's own document, positive for frames in it. */
  readonly frameId?: number | undefined
  readonly tab?: { readonly id?: number | undefined } | undefined
}

function isOwnPage({ url, frameId, origin }: MessageSender): boolean {
  const own = browser.runtime.getURL('')
  // A frame of ours inside somebody's page is not a page of ours: only whole documents are.
  const whole = frameId === undefined || frameId === 0
  return whole && url?.startsWith(own) === true && (origin === undefined || `${origin}/` === own)
}

function isWebOrigin(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\/[^/]+/.test(text)
}

/**
 * What a frame is judged by. Documents without an address of their own (`about:blank`, `srcdoc`, `blob:`)
 * belong to the origin that the browser names; a sandboxed one has the origin `null` and belongs to nobody.
 */
function addressOf({ url, origin }: MessageSender): string | null {
  if (origin !== undefined && !isWebOrigin(origin)) return null
  if (isWebOrigin(url)) return origin === undefined || new URL(url).origin === origin ? url : null
  return isWebOrigin(origin) ? `${origin}/` : null
}

/** Who is calling; `null` for another extension, an own page framed by a page, and what can't be placed. */
export function identify(sender: MessageSender): Caller | null {
  if (sender.id !== browser.runtime.id) return null
  if (isOwnPage(sender)) return { kind: 'page' }
  const url = addressOf(sender)
  if (url === null || sender.tab?.id === undefined || sender.frameId === undefined) return null
  return { kind: 'composer', tab: sender.tab.id, frame: sender.frameId, url }
}
