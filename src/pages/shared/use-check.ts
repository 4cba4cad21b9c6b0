import { useRef, useState } from 'preact/hooks'
import { ask } from '../../ask'
import { LONGEST_TEXT } from '../../model/draft'
import { type CheckAnswer, checkDraft } from '../../protocol'
import { strings } from './strings'

/** What came of checking a text: an answer of the real engine, or why there is none, in words. */
export type Checked =
  | { readonly text: string; readonly answer: CheckAnswer }
  | { readonly text: string; readonly problem: string }

/** Checks texts with the engine in the background; an answer to a text that is no longer asked for is dropped. */
export function useCheck(): [Checked | null, (text: string) => Promise<void>, () => void] {
  const [result, setResult] = useState<Checked | null>(null)
  const latest = useRef(0)
  const forget = (): void => {
    latest.current += 1
    setResult(null)
  }
  const check = async (text: string): Promise<void> => {
    latest.current += 1
    const mine = latest.current
    const next = await checkText(text)
    if (mine === latest.current) setResult(next)
  }
  return [result, check, forget]
}

/** One text → verdict; never rejects. */
export async function checkText(text: string): Promise<Checked> {
  if (text.length > LONGEST_TEXT) return { text, problem: strings.check.tooLong }
  return ask(checkDraft, { draft: { text, surface: 'post' } }).then(
    (answer) => ({ text, answer }),
    () => ({ text, problem: strings.unreachable }),
  )
}
