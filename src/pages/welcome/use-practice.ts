import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { interrupts } from '../../model/level'
import type { Tone } from '../shared/Glyph'
import { strings as shared } from '../shared/strings'
import { type Checked, checkText } from '../shared/use-check'
import { strings } from './strings'
import { realWarning } from './warning'

const text = strings.practice
/** As long as the gate waits after the last key before it checks a draft. */
const REST_MS = 350

/** What came of pressing Post, in words. */
export interface Outcome {
  readonly tone: Tone
  readonly words: string
}

function withoutVerdict(checked: Checked): Outcome | null {
  if ('problem' in checked) return { tone: 'stop', words: `${text.unchecked} ${checked.problem}` }
  return checked.answer.state === 'off' ? { tone: 'off', words: text.paused } : null
}

/** Posting in the practice composer: the same check and the same warning as on a real site. */
export function usePractice(box: RefObject<HTMLTextAreaElement | null>, typed: string) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [busy, setBusy] = useState(false)
  const life = useRef(new AbortController())

  useEffect(() => {
    const composer = box.current
    const { current: alive } = life
    return () => {
      alive.abort()
      if (composer) realWarning().forget(composer)
    }
  }, [box])

  // While the person types, the same indicator as on a real site.
  useEffect(() => {
    let stale = false
    const timer = setTimeout(async () => {
      const checked = await checkText(typed)
      const composer = box.current
      if (stale || !composer || 'problem' in checked || checked.answer.state === 'off') return
      realWarning().indicate(composer, { kind: 'verdict', ...checked.answer })
    }, REST_MS)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [box, typed])

  const judge = async (checked: Checked, composer: Element): Promise<Outcome> => {
    const none = withoutVerdict(checked)
    if (none || 'problem' in checked || checked.answer.state === 'off') {
      return none ?? { tone: 'stop', words: shared.unreachable }
    }
    const { verdict, limits } = checked.answer
    if (!interrupts(verdict.level)) {
      return { tone: 'ok', words: verdict.level === 'remind' ? text.posted.remind : text.posted.clean }
    }
    const draft = { text: checked.text, surface: 'post' as const, attachments: [], notPupils: [] }
    const question = { kind: 'findings' as const, draft, findings: verdict.findings, limits }
    const decision = await realWarning().ask(question, composer, life.current.signal)
    return decision === 'post'
      ? { tone: 'note', words: text.posted.anyway }
      : { tone: 'remind', words: text.edit }
  }

  const post = async (): Promise<void> => {
    const composer = box.current
    if (!composer || busy) return
    setBusy(true)
    setOutcome(null)
    const checked = await checkText(typed)
    setOutcome(await judge(checked, composer))
    setBusy(false)
  }
  return { outcome, busy, post, forget: () => setOutcome(null) }
}
