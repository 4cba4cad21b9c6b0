import {
  array,
  boolean,
  type InferOutput,
  maxLength,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  string,
} from 'valibot'
import { PackSettingsSchema } from '../model/pack'
import { NewPassphraseSchema, PassphraseSchema } from '../model/passphrase'
import { PupilSchema } from '../model/pupil'
import { message, Nothing, SavedSchema } from './message'

/** Messages about the pupil list: bringing it in, reading it, its passphrase, and the pack that it travels in. */

/** More pupils than the largest trust has; more can't be a list that a person looked at. */
export const LARGEST_ROLL = 100_000

const RollSchema = pipe(array(PupilSchema), maxLength(LARGEST_ROLL))

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
