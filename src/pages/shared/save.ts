import { ask } from '../../ask'
import type { AnyMessage, RequestOf, Saved } from '../../protocol'
import { strings } from './strings'

/** The messages that are answered with whether it was saved. */
export type SavingMessage = Extract<
  AnyMessage,
  {
    kind:
      | 'save-school'
      | 'switch-site'
      | 'pause'
      | 'save-roll'
      | 'hand-over-roll'
      | 'undo-save-roll'
      | 'delete-roll'
      | 'change-passphrase'
      | 'unlock'
      | 'lock-again'
      | 'apply-pack'
      | 'delete-everything'
      | 'unsay-not-pupil'
      | 'save-own-children'
      | 'save-language'
      | 'save-watch-posts'
      | 'save-rule-level'
      | 'reset-rule-levels'
      | 'save-own-phrases'
      | 'add-rule-pack'
      | 'remove-rule-pack'
  }
>

/** Asks for a change; never rejects: not being reached is a problem in words like any other. */
export async function save<M extends SavingMessage>(message: M, request: RequestOf<M>): Promise<Saved> {
  try {
    return await ask<SavingMessage>(message, request)
  } catch {
    return { saved: false, problem: strings.unreachable }
  }
}
