import { text as alex } from 'alex'
import { Filter } from 'bad-words'
import leo from 'leo-profanity'
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'
import { SyncRedactor } from 'redact-pii'
import { retext } from 'retext'
import retextProfanities from 'retext-profanities'

/** Another checker as it comes, with its recommended settings: whether it has anything to say of a text. */
export interface Rival {
  readonly name: string
  speaksUp(text: string): boolean
}

/** The checkers that somebody might use instead. Making them takes a moment, as each reads its lists. */
export function rivals(): readonly Rival[] {
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
  const badWords = new Filter()
  const profanities = retext().use(retextProfanities).freeze()
  const redactor = new SyncRedactor()
  return [
    { name: 'obscenity', speaksUp: (text) => obscenity.hasMatch(text) },
    { name: 'bad-words', speaksUp: (text) => badWords.isProfane(text) },
    { name: 'leo-profanity', speaksUp: (text) => leo.check(text) },
    { name: 'alex', speaksUp: (text) => alex(text).messages.length > 0 },
    { name: 'retext-profanities', speaksUp: (text) => profanities.processSync(text).messages.length > 0 },
    { name: 'redact-pii', speaksUp: (text) => redactor.redact(text) !== text },
  ]
}
