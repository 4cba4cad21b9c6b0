import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { RollSummary } from '../../protocol'
import { Banner } from './Banner'
import { Button } from './Button'
import { Field } from './Field'
import { FileDrop } from './FileDrop'
import { ReadingProgress } from './ReadingProgress'
import { RollReview, titleOf } from './RollReview'
import { strings } from './strings'
import { UndoSave } from './UndoSave'
import { strings as undo } from './undo-strings'
import { useRollImport } from './use-roll-import'

const text = strings.roll
const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.xls,text/csv,text/plain'

interface Props {
  /** The list there is; `null` while that isn't known. */
  readonly summary: RollSummary | null
  /** The list there is has changed. */
  readonly onSaved: () => void
  /** Told whether a list is open that was neither taken nor left. */
  readonly onOpen?: (open: boolean) => void
}

/** Bringing in a pupil list: file or paste, then a look at it, then “Use this list”. */
export function RollImport({ summary, onSaved, onOpen }: Props) {
  const before = summary?.pupils ?? 0
  const [pasted, setPasted] = useState('')
  const roll = useRollImport(before, () => {
    setPasted('')
    onSaved()
  })
  const { state } = roll
  const news = useRef<HTMLDivElement>(null)
  // What was pressed is gone by now; keyboard and screen reader go on where the news is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is what moves the focus
  useLayoutEffect(() => news.current?.focus(), [state.step])

  const problem = state.step === 'read' && !state.view.read ? state.view : null
  const mappable = problem !== null && problem.columns.length > 0
  const open = state.step === 'saving' || (state.step === 'read' && (problem === null || mappable))
  useEffect(() => {
    if (!open) return
    onOpen?.(true)
    return () => onOpen?.(false)
  }, [open, onOpen])

  if (state.step === 'reading')
    return (
      <ReadingProgress words={text.reading(state.name)} progress={state.progress} onStop={roll.discard} />
    )
  if (state.step === 'saving')
    return <ReadingProgress words={text.saving} progress={state.progress} rows={text.handed} />
  if (state.step === 'read' && (problem === null || mappable)) {
    const title = titleOf(state.view)
    return (
      <section class="stack" aria-label={title}>
        <div ref={news} tabIndex={-1} class="news">
          <h3>{title}</h3>
        </div>
        <RollReview
          reading={state}
          before={before}
          onSay={(said) => void roll.readAgain(said)}
          onUse={(how) => void roll.use(how)}
          onDiscard={roll.discard}
        />
      </section>
    )
  }
  return (
    <div class="stack">
      {(state.step === 'saved' || state.step === 'undone' || problem !== null) && (
        <div ref={news} tabIndex={-1} class="news">
          {state.step === 'saved' && <Banner tone="ok" title={text.saved(state.before, state.after)} />}
          {state.step === 'undone' && <Banner tone="ok" title={undo.undone(state.after)} />}
          {problem !== null && (
            <Banner tone="warn" title={text.unreadable}>
              <p>{problem.problem}</p>
            </Banner>
          )}
        </div>
      )}
      {summary && <UndoSave summary={summary} onUndone={() => roll.undone(summary.previous?.pupils ?? 0)} />}
      <FileDrop
        label={text.drop}
        hint={text.dropHint}
        accept={ACCEPTED}
        onFile={(file) => void roll.readFile(file)}
      />
      <Field label={text.orPaste} hint={text.pasteHint} value={pasted} onInput={setPasted} rows={4} />
      {pasted.trim() !== '' && (
        <div class="row">
          <Button look="main" onClick={() => void roll.readText(pasted)}>
            {text.read}
          </Button>
        </div>
      )}
      <p class="hint">{text.safe}</p>
    </div>
  )
}
