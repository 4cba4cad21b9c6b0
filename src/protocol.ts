import {
  array,
  boolean,
  type GenericSchema,
  type InferInput,
  type InferOutput,
  literal,
  nullable,
  object,
  optional,
  picklist,
  safeParse,
  string,
  variant,
} from 'valibot'
import { DraftSchema } from './model/draft'
import { LanguageChoiceSchema, LanguageSchema } from './model/language'
import { OwnChildrenSchema, PhraseSchema, TimeSchema } from './model/own-say'
import { SchoolSchema } from './model/school'
import { SettingsSchema } from './model/settings'
import { VerdictSchema } from './model/verdict'
import { type Message, message, Nothing, SavedSchema } from './protocol/message'
import {
  applyPack,
  changePassphrase,
  deleteRoll,
  handOverRoll,
  lockAgain,
  readRoll,
  readRollSummary,
  saveRoll,
  undoSaveRoll,
  unlock,
} from './protocol/roll-messages'
import {
  addRulePack,
  readRules,
  removeRulePack,
  resetRuleLevels,
  saveOwnPhrases,
  saveRuleLevel,
  tryRulePack,
} from './protocol/rule-messages'
import {
  pause,
  readSiteStatus,
  readSites,
  readWatchPosts,
  saveWatchPosts,
  switchSite,
} from './protocol/site-messages'

export type { Saved, Sender } from './protocol/message'
export * from './protocol/roll-messages'
export * from './protocol/rule-messages'
export * from './protocol/site-messages'
export type { Message }

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

const SaidSchema = variant('saved', [
  object({ saved: literal(true) }),
  /** `fullName`: a pupil is called so in full; nothing was kept, and it takes a second yes (`sure`). */
  object({ saved: literal(false), problem: string(), fullName: optional(literal(true)) }),
])
/** What became of “this isn’t a pupil”, said for good. */
export type Said = InferOutput<typeof SaidSchema>

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
/** In which language findings are explained. */
export const saveLanguage = message(
  'save-language',
  ['page'],
  object({ language: LanguageChoiceSchema }),
  SavedSchema,
)

export const deleteEverything = message('delete-everything', ['page'], Nothing, SavedSchema)
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
