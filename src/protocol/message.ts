import { type GenericSchema, type InferOutput, literal, object, string, variant } from 'valibot'

/**
 * Who may send a message: `composer` is our content script in a frame of a site that is switched on,
 * `page` is one of the extension's own pages. Anything else is refused (DESIGN.md, decision 1).
 */
export type Sender = 'composer' | 'page'

/** One message: what it is called, who may send it, what is asked and what is answered. */
export interface Message<
  Kind extends string,
  Request extends GenericSchema,
  Answer extends GenericSchema,
  From extends Sender = Sender,
> {
  readonly kind: Kind
  readonly from: readonly From[]
  readonly request: Request
  readonly answer: Answer
}

/** Each message is a constant of its own so that a bundle carries only those it sends. */
/* @__NO_SIDE_EFFECTS__ */
export function message<
  Kind extends string,
  From extends Sender,
  Request extends GenericSchema,
  Answer extends GenericSchema,
>(kind: Kind, from: readonly From[], request: Request, answer: Answer): Message<Kind, Request, Answer, From> {
  return { kind, from, request, answer }
}

export const Nothing = object({})

export const SavedSchema = variant('saved', [
  object({ saved: literal(true) }),
  /** Nothing was changed; `problem` says why and what to do. */
  object({ saved: literal(false), problem: string() }),
])
export type Saved = InferOutput<typeof SavedSchema>
