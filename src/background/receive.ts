import { isMessageKind } from '../protocol'
import { readSettings } from '../store/settings'
import { type Caller, identify, type MessageSender } from './caller'
import { type Asker, type Handler, Refused } from './handler'
import { placeOf } from './place'

async function askerOf(caller: Caller): Promise<Asker> {
  const stored = await readSettings()
  if (caller.kind === 'page') return { kind: 'page', stored }
  const place = await placeOf(caller, stored.settings)
  if (place === null) throw new Refused()
  return { kind: 'composer', stored, place }
}

function partsOf(message: unknown): { kind: unknown; request: unknown } {
  if (typeof message !== 'object' || message === null) throw new Refused()
  return {
    kind: 'kind' in message ? message.kind : undefined,
    request: 'request' in message ? message.request : undefined,
  }
}

/** Thrown in place of whatever went wrong inside: an asker learns nothing from it. */
class Unanswered extends Error {
  constructor() {
    super('Second Look could not answer.')
    this.name = 'Unanswered'
  }
}

/**
 * Answers one message, or rejects: with `Refused` unless it is a message of ours, from somebody who may send it,
 * asking for something that can be asked; with `Unanswered` when answering failed.
 */
export async function receive(
  message: unknown,
  sender: MessageSender,
  handlers: ReadonlyMap<string, Handler>,
): Promise<unknown> {
  const { kind, request } = partsOf(message)
  const handler = isMessageKind(kind) ? handlers.get(kind) : undefined
  const caller = identify(sender)
  if (handler === undefined || caller === null || !handler.from.includes(caller.kind)) throw new Refused()
  try {
    return await handler.answer(request, await askerOf(caller))
  } catch (error) {
    if (error instanceof Refused) throw error
    // Nobody else reports it: the asker is told no details.
    console.error(error)
    throw new Unanswered()
  }
}
