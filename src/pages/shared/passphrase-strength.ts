import { SHORTEST_PASSPHRASE, STRONG_PASSPHRASE } from '../../model/passphrase'
import { lockStrings } from './lock-strings'

const text = lockStrings.strength

/** How long it is, in words: length is what makes guessing dear, whatever characters it is made of. */
export function strengthOf(passphrase: string): string {
  if (passphrase === '') return text.empty
  const missing = SHORTEST_PASSPHRASE - passphrase.length
  if (missing > 0) return text.short(missing)
  return passphrase.length < STRONG_PASSPHRASE ? text.good : text.strong
}

export function isLongEnough(passphrase: string): boolean {
  return passphrase.length >= SHORTEST_PASSPHRASE
}
