import type { Case } from './case'
import { inSentence } from './neighbours'

/** "Late again, Hussain!", "Hussain, sit down": a surname set apart, as somebody is called by it. */
export function isCalledOut({ mention, reading: { tokens } }: Case): boolean {
  if (mention.form !== 'surname') return false
  const before = inSentence(tokens, mention.from - 1, mention.from)
  const after = inSentence(tokens, mention.to, mention.from)
  if (before === undefined) return after !== undefined && /^[,!]/.test(after.gap)
  return after === undefined && tokens[mention.from]?.gap.startsWith(',') === true
}
