import { LOOKALIKES } from '../text/lookalikes'
import type { Token } from '../text/token'

const MASK = /[*@$!€#\d⚓]/u
const LETTER = /\p{L}/u

function agrees(masked: string, word: string): boolean {
  if (masked.length !== word.length) return false
  for (let at = 0; at < word.length; at++) {
    const [letter, wanted] = [masked.charAt(at), word.charAt(at)]
    if (letter === wanted || letter === '*' || letter === '#') continue
    if (LOOKALIKES[letter]?.includes(wanted) !== true) return false
  }
  return true
}

/** The swear word that a masked word stands for (`b0llocks`, `sh*t`, `f***`); undefined for another. */
function swearWord(form: string, words: readonly string[]): string | undefined {
  return LETTER.test(form.charAt(0)) || form.startsWith('@')
    ? words.find((word) => agrees(form, word))
    : undefined
}

const isMasked = ({ kind, form }: Token): boolean =>
  kind === 'word' && form.length <= LONGEST && MASK.test(form)

/** The words with swearing written out, for matching; offsets stay those of the draft. */
export function unmaskSwearing(tokens: readonly Token[], words: readonly string[]): readonly Token[] {
  if (!tokens.some(isMasked)) return tokens
  return tokens.map((token) => {
    const word = isMasked(token) ? swearWord(token.form, words) : undefined
    return word === undefined ? token : { ...token, form: word, bare: word }
  })
}

/** No swear word is longer; a longer run of signs is none. */
const LONGEST = 16
