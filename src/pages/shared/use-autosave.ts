import { useEffect, useRef, useState } from 'preact/hooks'
import type { Saved } from '../../protocol'

export type SaveState =
  | { readonly state: 'untouched' | 'waiting' | 'saving' | 'saved' }
  | { readonly state: 'failed'; readonly problem: string }

/** Long enough to finish a word. */
const PAUSE_MS = 500

/**
 * Saves `value` shortly after its last change, one save at a time, always ending with the newest value.
 * `null` is a value that can't be saved yet. What is typed stays in the page whatever happens.
 */
export function useAutosave<T>(value: T | null, send: (value: T) => Promise<Saved>): [SaveState, () => void] {
  const [status, setStatus] = useState<SaveState>({ state: 'untouched' })
  const kept = useRef(value)
  const busy = useRef(false)
  const newest = useRef(value)
  newest.current = value

  const flush = async (): Promise<void> => {
    const mine = newest.current
    if (busy.current || mine === null || mine === kept.current) return
    busy.current = true
    setStatus({ state: 'saving' })
    const result = await send(mine)
    busy.current = false
    if (result.saved) kept.current = mine
    if (newest.current !== mine) return flush()
    setStatus(result.saved ? { state: 'saved' } : { state: 'failed', problem: result.problem })
  }
  const flushing = useRef(flush)
  flushing.current = flush

  useEffect(() => {
    if (value === null || value === kept.current) return
    setStatus({ state: 'waiting' })
    const timer = setTimeout(() => void flushing.current(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  useEffect(() => {
    const leave = (): void => void flushing.current()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  return [status, () => void flushing.current()]
}
