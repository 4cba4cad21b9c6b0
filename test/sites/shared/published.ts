import type { Published } from '../../../tools/replicas/published'
import { switches } from './switches'

declare global {
  interface Window {
    published: Published[]
  }
}

window.published = []

/** Publishes what the editor's own model holds; false where this page doesn't take the event. */
export function publish(surface: string, text: string, attachments: readonly File[], event: Event): boolean {
  if (switches.trustedOnly && !event.isTrusted) return false
  window.published.push({
    surface,
    text,
    attachments: attachments.map(({ name }) => name),
    trusted: event.isTrusted,
    via: event.type,
  })
  return true
}
