import { type GenericSchema, safeParse } from 'valibot'
import type { AnswerOf, AnyMessage, MessageKind, Sender, ValidRequestOf } from '../protocol'
import type { StoredSettings } from '../store/settings-shape'
import type { Place } from './place'

/** Who is being answered, after it was found that they may ask, and the settings as they are now. */
export type Asker = { readonly stored: StoredSettings } & (
  | { readonly kind: 'page' }
  | { readonly kind: 'composer'; readonly place: Place }
)

/** What every refusal says: nothing of what is kept here, and nothing of why. */
export class Refused extends Error {
  constructor() {
    super('Second Look does not answer this.')
    this.name = 'Refused'
  }
}

/** One row of the table in `handlers/`: answers one kind of message. */
export interface Handler {
  readonly kind: MessageKind
  readonly from: readonly Sender[]
  /** Validates the request first; rejects with `Refused` when it isn't one. */
  answer(request: unknown, asker: Asker): Promise<unknown>
}

/** Binds a message of `protocol.ts` to what answers it. */
export function handle<M extends AnyMessage>(
  message: M,
  answer: (request: ValidRequestOf<M>, asker: Asker) => Promise<AnswerOf<M>>,
): Handler {
  return {
    kind: message.kind,
    from: message.from,
    async answer(request, asker) {
      const read = safeParse<GenericSchema<unknown, ValidRequestOf<M>>>(message.request, request)
      if (!read.success) throw new Refused()
      return answer(read.output, asker)
    },
  }
}
