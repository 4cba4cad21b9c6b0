import {
  array,
  type InferOutput,
  maxLength,
  minLength,
  object,
  optional,
  parse,
  picklist,
  pipe,
  regex,
  string,
  trim,
} from 'valibot'
import { FindingLevelSchema } from './level'
import { type Rule, RuleSchema } from './rule'

/** Category → the clause that a school's own words serve in it. */
export const OWN_CATEGORIES = {
  derogatory: 'DEROGATORY',
  discriminatory: 'DISCRIMINATION',
  threatening: 'THREAT',
  inappropriate: 'OWN-REPUTATION',
  confidential: 'CONFIDENTIAL',
  security: 'SECURITY',
  'personal-details': 'PERSONAL-DETAILS',
  'pupil-circumstances': 'PUPIL-CIRCUMSTANCES',
  'pupil-identifiable': 'PUPIL-IDENTIFY',
  'school-identity': 'SCHOOL-NAME',
  illegal: 'SCHOOL-DISREPUTE',
  copyright: 'COPYRIGHT',
  contact: 'APPROVED-CHANNELS',
} as const

const CATEGORIES = Object.keys(OWN_CATEGORIES) as (keyof typeof OWN_CATEGORIES)[]

/** Who has to be spoken of, for words that mean something only then. */
const PEOPLE = {
  anything: [],
  pupils: ['@pupils', '@pupil'],
  parents: ['@parents'],
  colleagues: ['@colleagues', '@management', '@staff'],
  school: ['@school', '@workplace'],
  'anyone-at-school': ['@school-people', '@pupil', '@staff'],
} as const
export const OWN_ABOUTS = Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]

/** Plain words: the signs of the phrase language mean nothing here, so they are refused rather than misread. */
export const OwnWordsSchema = pipe(
  string(),
  trim(),
  minLength(2, 'At least two letters.'),
  maxLength(80, 'At most 80 letters.'),
  regex(/^[^@*?/\n]+$/, 'Words only, without @ * ? or /.'),
  regex(/[\p{L}\p{N}]/u, 'There is no word in this.'),
)

export const MOST_OWN_PHRASES = 500

export const OwnPhraseSchema = object({
  words: OwnWordsSchema,
  category: picklist(CATEGORIES),
  level: FindingLevelSchema,
  about: optional(picklist(OWN_ABOUTS), 'anything'),
  /** What to do, in the school's own words. */
  advice: optional(pipe(string(), trim(), maxLength(200)), ''),
})
/** Words that a school watches for itself. */
export type OwnPhrase = InferOutput<typeof OwnPhraseSchema>
export const OwnPhrasesSchema = pipe(array(OwnPhraseSchema), maxLength(MOST_OWN_PHRASES))

/** What a person reads of a school’s own words. */
export const OWN_WORDS = {
  message: 'Your school asked to be careful with these words.',
  advice: 'Look whether it needs to be said here.',
} as const

const ID_START = ':own:'

export const isOwnWords = (id: string): boolean => id.startsWith(ID_START)

/** Own words as a rule. `number` tells it from the others; no other rule’s id begins with a colon. */
export function ruleOfPhrase({ words, category, level, about, advice }: OwnPhrase, number: number): Rule {
  const people = PEOPLE[about]
  // Defaults are filled in by the schema, but the id is none that a file could have.
  const rule = parse(RuleSchema, {
    id: `own-${number}`,
    clause: OWN_CATEGORIES[category],
    category,
    level,
    look: {
      for: 'words',
      any: [words],
      despite: 'all',
      ...(people.length > 0 ? { about: [...people], nearby: true } : {}),
    },
    message: OWN_WORDS.message,
    advice: advice === '' ? OWN_WORDS.advice : advice,
  })
  return { ...rule, id: `${ID_START}${number}` }
}
