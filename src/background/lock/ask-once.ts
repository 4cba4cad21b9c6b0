import type { Decision } from '../../warning/face'

/** A page that was refused may try again by itself at once, in ms; a person takes longer. */
const TRIES_AGAIN = 2_000

const asked = new Map<string, Promise<Decision | null>>()

/** Asks about a text once, however often the page sends it meanwhile; each attempt gets the same decision. */
export function askOnce(text: string, ask: () => Promise<Decision | null>): Promise<Decision | null> {
  const known = asked.get(text)
  if (known !== undefined) return known
  const asking = ask()
  asked.set(text, asking)
  const forget = (): void => void asked.delete(text)
  asking.then((decision) => setTimeout(forget, decision === 'edit' ? TRIES_AGAIN : 0), forget)
  return asking
}
