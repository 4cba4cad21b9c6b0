import type { Token } from '../text/token'
import type { Mention } from './mention'
import { pairKey, type RollIndex } from './roll-index'

const isInitial = (token: Token | undefined): boolean => token?.form.length === 1 && token.letters !== 'lower'

/** "E.S.", "J.O'B": capital letters with a full stop between them that are a pupil's initials. */
export function findInitials(tokens: readonly Token[], index: RollIndex): Mention[] {
  return tokens.flatMap((first, from): Mention[] => {
    const second = tokens[from + 1]
    if (!isInitial(first) || !second || second.gap !== '.' || second.spaced || second.letters === 'lower')
      return []
    // "O'B" is one initial; three letters in a row are an abbreviation ("B.B.C.").
    const isSurname = second.form.length === 1 || /^(o|mc)?[a-z]$/.test(second.form)
    if (!isSurname || isInitialNext(tokens, from + 2) || tokens[from - 1]?.form.length === 1) return []
    const pupils = index.byInitials.get(pairKey(first.form, second.form.charAt(0)))
    return pupils
      ? [{ form: 'initials', from, to: from + 2, name: `${first.form} ${second.form}`, pupils }]
      : []
  })
}

function isInitialNext(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.gap === '.' && !token.spaced && token.form.length === 1
}
