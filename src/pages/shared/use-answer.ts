import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { ask } from '../../ask'
import type { AnswerOf, AnyMessage, RequestOf } from '../../protocol'

export type Awaited<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'there'; readonly answer: T }
  /** The background refused or can't be reached. */
  | { readonly state: 'failed' }

/**
 * Asks once when the component appears, and again on `again()`. While asking again the former answer
 * stays, so that nothing flickers. An answer that comes too late for a newer question is dropped.
 */
export function useAnswer<M extends AnyMessage>(
  message: M,
  request: RequestOf<M>,
): [Awaited<AnswerOf<M>>, () => Promise<void>] {
  const [result, setResult] = useState<Awaited<AnswerOf<M>>>({ state: 'waiting' })
  const latest = useRef(0)
  const key = JSON.stringify(request)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is the request by value
  const again = useCallback(async () => {
    latest.current += 1
    const mine = latest.current
    const next = await ask(message, request).then(
      (answer): Awaited<AnswerOf<M>> => ({ state: 'there', answer }),
      (): Awaited<AnswerOf<M>> => ({ state: 'failed' }),
    )
    if (mine === latest.current) setResult(next)
  }, [message, key])
  useEffect(() => {
    void again()
    return () => {
      latest.current += 1
    }
  }, [again])
  return [result, again]
}
