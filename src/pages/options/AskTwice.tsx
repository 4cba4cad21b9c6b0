import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../shared/Button'

interface AskTwiceProps {
  /** The button that asks. */
  readonly ask: string
  readonly sure: string
  readonly no: string
  readonly yes: string
  onYes(): Promise<void>
}

/** A button for what can't be taken back: it asks once more, and the first answer is no; so is Escape. */
export function AskTwice({ ask, sure, no, yes, onYes }: AskTwiceProps) {
  const [asking, setAsking] = useState(false)
  const question = useRef<HTMLDivElement>(null)
  const start = useRef<HTMLDivElement>(null)
  const asked = useRef(false)
  useLayoutEffect(() => {
    if (asking) question.current?.focus()
    else if (asked.current) start.current?.querySelector('button')?.focus()
    asked.current = asking
  }, [asking])

  if (!asking)
    return (
      <div class="row" ref={start}>
        <Button onClick={() => setAsking(true)}>{ask}</Button>
      </div>
    )
  return (
    <div
      class="confirm"
      role="alertdialog"
      aria-label={sure}
      tabIndex={-1}
      ref={question}
      onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
    >
      <p>{sure}</p>
      <div class="row">
        <Button onClick={() => setAsking(false)}>{no}</Button>
        <Button look="danger" onClick={() => void onYes().then(() => setAsking(false))}>
          {yes}
        </Button>
      </div>
    </div>
  )
}
