import type { Published } from '../../../tools/replicas/published'
import { sendAsSite } from './send-as-site'
import { switches } from './switches'

declare global {
  interface Window {
    published: Published[]
    /** What came back for the requests that went with it; 0 where none got out. */
    answers: { surface: string; answered: number }[]
    /** What went wrong in the page's scripts, in words. */
    exceptions: string[]
  }
}

window.published = []
window.answers = []
window.exceptions = []
window.addEventListener('error', ({ message }) => {
  // Said by browsers of pages whose layout takes two rounds; nothing is wrong with them.
  if (!message.startsWith('ResizeObserver loop')) window.exceptions.push(message)
})
window.addEventListener('unhandledrejection', ({ reason }) => window.exceptions.push(String(reason)))

/** Publishes what the editor's own model holds, and sends what the site would send; false where this page doesn't take the event. */
export function publish(surface: string, text: string, attachments: readonly File[], event: Event): boolean {
  if (switches.trustedOnly && !event.isTrusted) return false
  const names = attachments.map(({ name }) => name)
  window.published.push({
    surface,
    text,
    attachments: names,
    trusted: event.isTrusted,
    via: event.type,
  })
  void sendAsSite(surface, text, names)
  return true
}
