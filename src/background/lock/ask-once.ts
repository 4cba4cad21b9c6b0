import type { Decision } from '../../warning/face'

/** A page that was refused may try again by itself at once, in ms; a person takes longer. */
const TRIES_AGAIN = 2_000

const asked = new Map<string, Promise<Decision | null>>()

/** A text on its way out, and from where. */
interface Attempt {
  readonly site: string
  readonly tab: number
  readonly text: string
}

/** Asks about a text once, however often the page sends it meanwhile; each attempt gets the same decision. */
export function askOnce(
  { site, tab, text }: Attempt,
  ask: () => Promise<Decision | null>,
): Promise<Decision | null> {
  const key = JSON.stringify([site, tab, text])
  const known = asked.get(key)
  if (known !== undefined) return known
  const asking = ask()
  asked.set(key, asking)
  const forget = (): void => void asked.delete(key)
  asking.then((decision) => setTimeout(forget, decision === 'edit' ? TRIES_AGAIN : 0), forget)
  return asking
}
