import { useRef, useState } from 'preact/hooks'
import { Banner } from '../shared/Banner'
import { Button } from '../shared/Button'
import { strings } from './strings'
import { usePractice } from './use-practice'

const text = strings.practice

/** Looks like a composer on a social site; publishes nothing. */
export function PracticeComposer({ draft }: { draft: string }) {
  const [typed, setTyped] = useState(draft)
  const box = useRef<HTMLTextAreaElement>(null)
  const { outcome, busy, post, forget } = usePractice(box, typed)
  const change = (value: string): void => {
    setTyped(value)
    forget()
  }
  return (
    <div class="stack">
      <div class="composer">
        <div class="composer-head">
          <svg class="face" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
            <circle cx="20" cy="20" r="20" />
            <path d="M20 21a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm0 2.5c-6.6 0-11 3.6-12 8.5a16 16 0 0 0 24 0c-1-4.9-5.4-8.5-12-8.5Z" />
          </svg>
          <div>
            <p class="composer-who">{text.who}</p>
            <p class="hint">{text.audience}</p>
          </div>
        </div>
        <textarea
          ref={box}
          class="composer-text"
          aria-label={text.box}
          rows={4}
          spellcheck={false}
          value={typed}
          onInput={(event) => change(event.currentTarget.value)}
        />
        <div class="row composer-foot">
          <Button look="quiet" disabled={typed === draft} onClick={() => change(draft)}>
            {text.reset}
          </Button>
          <Button look="main" disabled={busy || typed.trim() === ''} onClick={() => void post()}>
            {busy ? text.checking : text.post}
          </Button>
        </div>
      </div>
      {outcome && (
        <Banner tone={outcome.tone}>
          <p>{outcome.words}</p>
        </Banner>
      )}
    </div>
  )
}
