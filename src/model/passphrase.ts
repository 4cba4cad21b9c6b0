import { maxLength, minLength, pipe, string } from 'valibot'

/** Letters that a new passphrase has at least: three short words. Length is what makes guessing dear. */
export const SHORTEST_PASSPHRASE = 12
/** From here on it is called strong. */
export const STRONG_PASSPHRASE = 16
const LONGEST_PASSPHRASE = 1000

/** A passphrase that is being chosen. */
export const NewPassphraseSchema = pipe(
  string(),
  minLength(SHORTEST_PASSPHRASE),
  maxLength(LONGEST_PASSPHRASE),
)
/** A passphrase that is tried. */
export const PassphraseSchema = pipe(string(), maxLength(LONGEST_PASSPHRASE))
