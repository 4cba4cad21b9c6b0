import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type RollSummary, undoSaveRoll } from '../../protocol'
import { Banner } from './Banner'
import { Button } from './Button'
import { save } from './save'
import { strings as text } from './undo-strings'

interface Props {
  readonly summary: RollSummary
  readonly onUndone: () => void
}

/** Brings the list before back, after a second press: the one of now is lost by it. */
export function UndoSave({ summary, onUndone }: Props) {
  const [step, setStep] = useState<'offer' | 'sure' | 'undoing'>('offer')
  const [problem, setProblem] = useState<string | null>(null)
  const question = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (step === 'sure') question.current?.focus()
  }, [step])
  const { previous } = summary
  if (!summary.canUndo || previous === null) return null
  const undo = async (): Promise<void> => {
    setStep('undoing')
    const result = await save(undoSaveRoll, {})
    setStep('offer')
    setProblem(result.saved ? null : result.problem)
    if (result.saved) onUndone()
  }
  if (step === 'undoing') return <p role="status">{text.undoing}</p>
  if (step === 'sure') {
    return (
      <div ref={question} tabIndex={-1} class="news stack" role="alertdialog" aria-label={text.undo}>
        <p>{text.sure(summary.pupils, previous.pupils)}</p>
        <div class="row">
          <Button look="main" onClick={() => void undo()}>
            {text.yes}
          </Button>
          <Button onClick={() => setStep('offer')}>{text.no}</Button>
        </div>
      </div>
    )
  }
  return (
    <div class="stack">
      {problem && (
        <Banner tone="stop" title={text.failed}>
          <p>{problem}</p>
        </Banner>
      )}
      <div class="row spread">
        <span class="hint">{text.offer(previous.pupils, previous.importedAt, previous.until)}</span>
        <Button look="quiet" onClick={() => setStep('sure')}>
          {text.undo}
        </Button>
      </div>
    </div>
  )
}
