import {
  array,
  boolean,
  type InferOutput,
  literal,
  nullable,
  number,
  object,
  optional,
  record,
  string,
} from 'valibot'
import { LanguageChoiceSchema } from './language'
import { NotPupilsSchema, OwnChildrenSchema } from './own-say'
import { SchoolSchema } from './school'

/** Raised whenever a change of shape needs a migration (`src/store/`). */
export const SETTINGS_VERSION = 1

export const SettingsSchema = object({
  version: optional(literal(SETTINGS_VERSION), SETTINGS_VERSION),
  school: optional(nullable(SchoolSchema), null),
  /** Ids of built-in sites that the person switched off. */
  sitesOff: optional(array(string()), () => []),
  /** Origins (`https://forum.example`) of other sites that the person switched on. */
  extraOrigins: optional(array(string()), () => []),
  /** Everything is paused until this time (ms since 1970); `null` when not paused. */
  pausedUntil: optional(nullable(number()), null),
  /** The same for single sites: site id or origin → time. */
  sitesPausedUntil: optional(record(string(), number()), () => ({})),
  /** Names that mean no pupil when this person writes them. */
  notPupils: optional(NotPupilsSchema, () => []),
  /** This person's own children: their names are at most a possible pupil. */
  ownChildren: optional(OwnChildrenSchema, () => []),
  /** Watches for posts that go out by the gate. */
  watchPosts: optional(boolean(), true),
  /** In which language findings are explained. */
  language: optional(LanguageChoiceSchema, 'browser'),
})
/** What the person chose; everything but the roll. */
export type Settings = InferOutput<typeof SettingsSchema>
