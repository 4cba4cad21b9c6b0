import { useEffect, useRef, useState } from 'preact/hooks'
import { deleteEverything } from '../../protocol'
import { Banner } from '../shared/Banner'
import { Button } from '../shared/Button'
import { save } from '../shared/save'
import { Section } from './Section'
import { strings } from './strings'

const text = strings.remove

/** Deletes all that is kept, after a second confirmation whose first answer is “keep it”. */
export function DeleteEverything({ onDeleted }: { onDeleted: () => void }) {
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const question = useRef<HTMLDivElement>(null)
  const start = useRef<HTMLDivElement>(null)
  const asked = useRef(false)
  useEffect(() => {
    if (asking) question.current?.focus()
    else if (asked.current) start.current?.querySelector('button')?.focus()
    asked.current = asking
  }, [asking])

  const remove = async (): Promise<void> => {
    const result = await save(deleteEverything, {})
    setAsking(false)
    setProblem(result.saved ? null : result.problem)
    if (result.saved) onDeleted()
  }
  return (
    <Section id="delete" title={text.title} lead={text.lead}>
      {problem && (
        <Banner tone="stop" title={text.failed}>
          <p>{problem}</p>
        </Banner>
      )}
      {asking ? (
        <div
          class="confirm"
          role="alertdialog"
          aria-label={text.sure}
          tabIndex={-1}
          ref={question}
          onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
        >
          <p>{text.sure}</p>
          <div class="row">
            <Button onClick={() => setAsking(false)}>{text.no}</Button>
            <Button look="danger" onClick={() => void remove()}>
              {text.yes}
            </Button>
          </div>
        </div>
      ) : (
        <div class="row" ref={start}>
          <Button onClick={() => setAsking(true)}>{text.ask}</Button>
        </div>
      )}
    </Section>
  )
}
