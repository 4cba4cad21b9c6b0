import {
  array,
  boolean,
  type GenericSchema,
  type InferInput,
  type InferOutput,
  literal,
  nullable,
  number,
  object,
  optional,
  picklist,
  safeParse,
  string,
  variant,
} from 'valibot'
import { DraftSchema } from './model/draft'
import { LevelSchema } from './model/level'
import { PupilSchema } from './model/pupil'
import { SchoolSchema } from './model/school'
import { SettingsSchema } from './model/settings'
import { VerdictSchema } from './model/verdict'

/**
 * Who may send a message: `composer` is our content script in a frame of a site that is switched on,
 * `page` is one of the extension's own pages. Anything else is refused (DESIGN.md, decision 1).
 */
export type Sender = 'composer' | 'page'

interface Message<Request extends GenericSchema, Answer extends GenericSchema> {
  readonly from: readonly Sender[]
  readonly request: Request
  readonly answer: Answer
}

const message = <Request extends GenericSchema, Answer extends GenericSchema>(
  from: readonly Sender[],
  request: Request,
  answer: Answer,
): Message<Request, Answer> => ({ from, request, answer })

const Nothing = object({})

/** What could not be checked, in words for the person, e.g. that the pupil list couldn't be read. */
const LimitsSchema = array(string())

export const CheckAnswerSchema = variant('state', [
  object({ state: literal('checked'), verdict: VerdictSchema, limits: LimitsSchema }),
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
})
export type RollSummary = InferOutput<typeof RollSummarySchema>

const SavedSchema = variant('saved', [
  object({ saved: literal(true) }),
  /** Nothing was changed; `problem` says why and what to do. */
  object({ saved: literal(false), problem: string() }),
])
export type Saved = InferOutput<typeof SavedSchema>

/** Every message to the background. Each is answered once. */
export const protocol = {
  'check-draft': message(['composer', 'page'], object({ draft: DraftSchema }), CheckAnswerSchema),
  /** Asks for `warning.js` to be put into the sender's frame. */
  'load-warning': message(['composer'], Nothing, object({ loaded: boolean() })),
  'open-page': message(['composer', 'page'], object({ page: picklist(['options', 'welcome']) }), Nothing),
  'read-settings': message(
    ['page'],
    Nothing,
    /** `problem` is set when what is stored can't be read; `settings` are then the defaults. */
    object({ settings: SettingsSchema, problem: nullable(string()) }),
  ),
  'save-school': message(['page'], object({ school: nullable(SchoolSchema) }), SavedSchema),
  'switch-site': message(['page'], object({ site: string(), on: boolean() }), SavedSchema),
  /** `site` null pauses everything; `until` null ends the pause. */
  pause: message(['page'], object({ site: nullable(string()), until: nullable(number()) }), SavedSchema),
  'read-roll': message(['page'], Nothing, object({ roll: array(PupilSchema), summary: RollSummarySchema })),
  'read-roll-summary': message(['page'], Nothing, RollSummarySchema),
  /** Replaces the whole list, or leaves the old one untouched. */
  'save-roll': message(['page'], object({ roll: array(PupilSchema) }), SavedSchema),
  'delete-everything': message(['page'], Nothing, SavedSchema),
  'read-sites': message(
    ['page'],
    Nothing,
    array(
      object({ id: string(), name: string(), hosts: array(string()), on: boolean(), permitted: boolean() }),
    ),
  ),
  'read-site-status': message(['page'], object({ url: optional(string()) }), SiteStatusSchema),
} as const

export type MessageKind = keyof typeof protocol
export type RequestOf<Kind extends MessageKind> = InferInput<(typeof protocol)[Kind]['request']>
export type AnswerOf<Kind extends MessageKind> = InferOutput<(typeof protocol)[Kind]['answer']>

/** What travels: the kind, a request of that kind. */
export interface Envelope<Kind extends MessageKind = MessageKind> {
  readonly kind: Kind
  readonly request: RequestOf<Kind>
}

/** Whether something that arrived is a message of ours with a valid request. */
export function isMessageKind(kind: unknown): kind is MessageKind {
  return typeof kind === 'string' && Object.hasOwn(protocol, kind)
}

/** A validated answer; throws a `TypeError` when the background answered with something else. */
export function readAnswer<Kind extends MessageKind>(kind: Kind, answer: unknown): AnswerOf<Kind> {
  const result = safeParse(protocol[kind].answer, answer)
  if (!result.success) throw new TypeError(`The answer to “${kind}” has an unexpected shape.`)
  return result.output as AnswerOf<Kind>
}
