import {
  array,
  boolean,
  type GenericSchema,
  type InferInput,
  type InferOutput,
  literal,
  maxLength,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  safeParse,
  string,
  variant,
} from 'valibot'
import { DraftSchema } from './model/draft'
import { LanguageChoiceSchema, LanguageSchema } from './model/language'
import { LevelSchema } from './model/level'
import { OwnChildrenSchema, PhraseSchema, TimeSchema } from './model/own-say'
import { PackSettingsSchema } from './model/pack'
import { NewPassphraseSchema, PassphraseSchema } from './model/passphrase'
import { PupilSchema } from './model/pupil'
import { SchoolSchema } from './model/school'
import { SettingsSchema } from './model/settings'
import { VerdictSchema } from './model/verdict'
import { type Message, message, Nothing, SavedSchema } from './protocol/message'
import {
  addRulePack,
  readRules,
  removeRulePack,
  resetRuleLevels,
  saveOwnPhrases,
  saveRuleLevel,
  tryRulePack,
} from './protocol/rule-messages'

export type { Saved, Sender } from './protocol/message'
export * from './protocol/rule-messages'
export type { Message }

/** More pupils than the largest trust has; more can't be a list that a person looked at. */
export const LARGEST_ROLL = 100_000

const RollSchema = pipe(array(PupilSchema), maxLength(LARGEST_ROLL))

/** What could not be checked, in words for the person, e.g. that the pupil list couldn't be read. */
const LimitsSchema = array(string())

export const CheckAnswerSchema = variant('state', [
  object({
    state: literal('checked'),
    verdict: VerdictSchema,
    limits: LimitsSchema,
    /** In which the findings speak; the warning follows. */
    language: optional(LanguageSchema),
  }),
  /** The person switched this site off or paused it: everything goes through. */
  object({ state: literal('off') }),
])
export type CheckAnswer = InferOutput<typeof CheckAnswerSchema>

export const SiteStatusSchema = object({
  /** Site id, or origin of a site without a file; `null` on pages that can't be checked. */
  site: nullable(string()),
  name: string(),
  state: picklist(['on', 'off', 'paused', 'needs-permission', 'unknown-site', 'not-a-site']),
  pausedUntil: nullable(number()),
  /** Since when posts are known to go out unchecked here (ms since 1970), until a gesture is seen again. */
  incomplete: optional(nullable(number())),
  last: nullable(object({ level: LevelSchema, findings: number(), at: number() })),
})
export type SiteStatus = InferOutput<typeof SiteStatusSchema>

export const RollSummarySchema = object({
  pupils: number(),
  leavers: number(),
  groups: number(),
  importedAt: nullable(number()),
  /** Set when the list at rest can't be read; in words for the person. */
  problem: nullable(string()),
  /** Whether there is a passphrase, and whether it was given since the browser was started. */
  lock: optional(picklist(['none', 'locked', 'unlocked']), 'none'),
  /** Whether `undo-save-roll` would bring `previous` back. */
  canUndo: optional(boolean(), false),
  previous: optional(
    nullable(
      object({
        pupils: number(),
        leavers: number(),
        groups: number(),
        importedAt: number(),
        /** Until when it can be brought back (ms since 1970). */
        until: number(),
      }),
    ),
    null,
  ),
})
export type RollSummary = InferOutput<typeof RollSummarySchema>

const SaidSchema = variant('saved', [
  object({ saved: literal(true) }),
  /** `fullName`: a pupil is called so in full; nothing was kept, and it takes a second yes (`sure`). */
  object({ saved: literal(false), problem: string(), fullName: optional(literal(true)) }),
])
/** What became of “this isn’t a pupil”, said for good. */
export type Said = InferOutput<typeof SaidSchema>

const SiteEntrySchema = object({
  id: string(),
  name: string(),
  hosts: array(string()),
  on: boolean(),
  permitted: boolean(),
})
/** One row of the list of sites: a built-in one, or an origin that the person added. */
export type SiteEntry = InferOutput<typeof SiteEntrySchema>

export const checkDraft = message(
  'check-draft',
  ['composer', 'page'],
  object({ draft: DraftSchema }),
  CheckAnswerSchema,
)
/** The gate lets this draft out, now: checked, or as the person says. */
export const letOut = message('let-out', ['composer'], object({ draft: DraftSchema }), Nothing)
/** Asks for `warning.js` to be put into the sender's frame. */
export const loadWarning = message('load-warning', ['composer'], Nothing, object({ loaded: boolean() }))
export const openPage = message(
  'open-page',
  ['composer', 'page'],
  object({ page: picklist(['options', 'welcome']) }),
  Nothing,
)
export const readSettings = message(
  'read-settings',
  ['page'],
  Nothing,
  /** `problem` is set when what is stored can't be read; `settings` are then the defaults. */
  object({ settings: SettingsSchema, problem: nullable(string()) }),
)
export const saveSchool = message(
  'save-school',
  ['page'],
  object({ school: nullable(SchoolSchema) }),
  SavedSchema,
)
/**
 * From now on these words mean no pupil when this person writes them. `addedAt` (ms since 1970) counts only from a page
 * of our own, which takes a removal back with it.
 */
export const sayNotPupil = message(
  'say-not-pupil',
  ['composer', 'page'],
  object({ phrase: PhraseSchema, sure: optional(boolean(), false), addedAt: optional(TimeSchema) }),
  SaidSchema,
)
/** Takes that back. */
export const unsayNotPupil = message('unsay-not-pupil', ['page'], object({ phrase: string() }), SavedSchema)
/** Replaces the list of the person's own children. */
export const saveOwnChildren = message(
  'save-own-children',
  ['page'],
  object({ children: OwnChildrenSchema }),
  SavedSchema,
)
/** `site` is a built-in site's id, or an origin such as `https://forum.example`. */
export const switchSite = message(
  'switch-site',
  ['page'],
  object({ site: string(), on: boolean() }),
  SavedSchema,
)
/** `site` null pauses everything; `until` null ends the pause. */
export const pause = message(
  'pause',
  ['page'],
  object({ site: nullable(string()), until: nullable(number()) }),
  SavedSchema,
)
/** With `from` and `to` only that part of the list, counted from 0: a long one would keep the page busy at once. */
export const readRoll = message(
  'read-roll',
  ['page'],
  object({ from: optional(number()), to: optional(number()) }),
  object({ roll: RollSchema, summary: RollSummarySchema }),
)
export const readRollSummary = message('read-roll-summary', ['page'], Nothing, RollSummarySchema)
/** Where a list was handed over in so many parts before; `roll` is empty then. */
const HandedOverSchema = optional(object({ transfer: string(), parts: number() }))
/** Replaces the whole list and keeps the old one for `undo-save-roll`, or leaves all as it was. */
export const saveRoll = message(
  'save-roll',
  ['page'],
  object({
    roll: RollSchema,
    handedOver: HandedOverSchema,
  }),
  SavedSchema,
)
/** Part of a list that `save-roll` will name, counted from 0: a long one would keep the page busy if it went at once. */
export const handOverRoll = message(
  'hand-over-roll',
  ['page'],
  object({ transfer: string(), part: number(), roll: RollSchema }),
  SavedSchema,
)
/** Brings the list before this one back, once: until the next list is saved, or for 30 days. */
export const undoSaveRoll = message('undo-save-roll', ['page'], Nothing, SavedSchema)
/** Forgets the list, the one before it and their passphrase; school and settings stay. */
export const deleteRoll = message('delete-roll', ['page'], Nothing, SavedSchema)
/** Gives the list a passphrase, another one, or (`next` null) none. `current`: the one that it has. */
export const changePassphrase = message(
  'change-passphrase',
  ['page'],
  object({ current: PassphraseSchema, next: nullable(NewPassphraseSchema) }),
  SavedSchema,
)
/** Unlocks the list until the browser is closed. */
export const unlock = message('unlock', ['page'], object({ passphrase: PassphraseSchema }), SavedSchema)
/** Locks it again before. */
export const lockAgain = message('lock-again', ['page'], Nothing, SavedSchema)
/** Takes over what a school pack holds: list, school and what else the school shares. */
export const applyPack = message(
  'apply-pack',
  ['page'],
  object({ roll: RollSchema, handedOver: HandedOverSchema, settings: PackSettingsSchema }),
  SavedSchema,
)
/** In which language findings are explained. */
export const saveLanguage = message(
  'save-language',
  ['page'],
  object({ language: LanguageChoiceSchema }),
  SavedSchema,
)

/** Whether requests that publish are watched, and whether administrators decided that. */
export const readWatchPosts = message(
  'read-watch-posts',
  ['page'],
  Nothing,
  object({ on: boolean(), managed: boolean() }),
)
export const saveWatchPosts = message('save-watch-posts', ['page'], object({ on: boolean() }), SavedSchema)

export const deleteEverything = message('delete-everything', ['page'], Nothing, SavedSchema)
export const readSites = message('read-sites', ['page'], Nothing, array(SiteEntrySchema))
/** About the page at `url` in the tab `tab` (for the last verdict there); without `url` about none. */
export const readSiteStatus = message(
  'read-site-status',
  ['page'],
  object({ url: optional(string()), tab: optional(number()) }),
  SiteStatusSchema,
)

/** Every message to the background. Each is answered once. */
export const protocol = {
  'check-draft': checkDraft,
  'let-out': letOut,
  'load-warning': loadWarning,
  'open-page': openPage,
  'read-settings': readSettings,
  'save-school': saveSchool,
  'say-not-pupil': sayNotPupil,
  'unsay-not-pupil': unsayNotPupil,
  'save-own-children': saveOwnChildren,
  'switch-site': switchSite,
  pause,
  'read-roll': readRoll,
  'read-roll-summary': readRollSummary,
  'save-roll': saveRoll,
  'hand-over-roll': handOverRoll,
  'undo-save-roll': undoSaveRoll,
  'delete-roll': deleteRoll,
  'change-passphrase': changePassphrase,
  unlock,
  'lock-again': lockAgain,
  'apply-pack': applyPack,
  'save-language': saveLanguage,
  'read-rules': readRules,
  'save-rule-level': saveRuleLevel,
  'reset-rule-levels': resetRuleLevels,
  'save-own-phrases': saveOwnPhrases,
  'try-rule-pack': tryRulePack,
  'add-rule-pack': addRulePack,
  'remove-rule-pack': removeRulePack,
  'read-watch-posts': readWatchPosts,
  'save-watch-posts': saveWatchPosts,
  'delete-everything': deleteEverything,
  'read-sites': readSites,
  'read-site-status': readSiteStatus,
} as const

export type MessageKind = keyof typeof protocol
export type AnyMessage = (typeof protocol)[MessageKind]
/** What the sender hands over. */
export type RequestOf<M extends AnyMessage> = InferInput<M['request']>
/** What the background gets after validation: defaults filled in, names trimmed. */
export type ValidRequestOf<M extends AnyMessage> = InferOutput<M['request']>
export type AnswerOf<M extends AnyMessage> = InferOutput<M['answer']>

/** What travels. */
export interface Envelope {
  readonly kind: MessageKind
  readonly request: unknown
}

/** Whether something that arrived names a message of ours. */
export function isMessageKind(kind: unknown): kind is MessageKind {
  return typeof kind === 'string' && Object.hasOwn(protocol, kind)
}

/** A validated answer; throws a `TypeError` when the background answered with something else. */
export function readAnswer<M extends AnyMessage>(asked: M, answer: unknown): AnswerOf<M> {
  const result = safeParse<GenericSchema<unknown, AnswerOf<M>>>(asked.answer, answer)
  if (!result.success) throw new TypeError(`The answer to “${asked.kind}” has an unexpected shape.`)
  return result.output
}
