import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { readRollSummary } from '../../protocol'
import { Answered } from '../shared/Answered'
import { Banner } from '../shared/Banner'
import { Button } from '../shared/Button'
import { lockStrings } from '../shared/lock-strings'
import { NewPassphrase } from '../shared/NewPassphrase'
import { PassphraseField } from '../shared/PassphraseField'
import { useAnswer } from '../shared/use-answer'
import { Section } from './Section'
import { type Doing, useLock } from './use-lock'

const text = lockStrings.section

interface Props {
  /** Raised when the list was locked or unlocked elsewhere on the page. */
  readonly turn: number
  readonly onChanged: () => void
}

/** The passphrase of the pupil list: set, changed, removed, or the list locked at once. */
export function PassphraseSection({ turn, onChanged }: Props) {
  const [summary, again] = useAnswer(readRollSummary, {})
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn is what makes it ask again
  useEffect(() => {
    if (turn > 0) void again()
  }, [turn])
  const [doing, setDoing] = useState<Doing | null>(null)
  const lock = useLock(() => {
    setDoing(null)
    void again()
    onChanged()
  })
  const news = useRef<HTMLDivElement>(null)
  // What was pressed is gone by now; keyboard and screen reader go on where the news is.
  useLayoutEffect(() => {
    if (lock.done !== null) news.current?.focus()
  }, [lock.done])
  return (
    <Section id="passphrase" title={text.title} lead={text.lead}>
      <div ref={news} tabIndex={-1} class="news">
        {lock.done && <Banner tone="ok" title={text.done[lock.done]} />}
        {lock.problem && (
          <Banner tone="warn" title={text.failed}>
            <p>{lock.problem}</p>
          </Banner>
        )}
      </div>
      <Answered to={summary} again={again}>
        {({ lock: state, problem }) => {
          if (state === 'locked') return <Locked />
          if (problem !== null) return <p class="empty">{problem}</p>
          if (doing !== null) return <Form doing={doing} lock={lock} onCancel={() => setDoing(null)} />
          if (state === 'unlocked') return <Unlocked onDo={setDoing} onLock={() => void lock.lockNow()} />
          return (
            <>
              <p>{text.none}</p>
              <div class="row">
                <Button onClick={() => setDoing('set')}>{text.set}</Button>
              </div>
            </>
          )
        }}
      </Answered>
    </Section>
  )
}

function Locked() {
  return (
    <p>
      {text.locked} <a href="#pupils">{text.toUnlock}</a>.
    </p>
  )
}

function Unlocked({ onDo, onLock }: { onDo: (doing: Doing) => void; onLock: () => void }) {
  return (
    <>
      <p>{text.unlocked}</p>
      <div class="row">
        <Button onClick={onLock}>{text.lock}</Button>
        <Button onClick={() => onDo('change')}>{text.change}</Button>
        <Button onClick={() => onDo('remove')}>{text.remove}</Button>
      </div>
    </>
  )
}

interface FormProps {
  readonly doing: Doing
  readonly lock: ReturnType<typeof useLock>
  readonly onCancel: () => void
}

function Form({ doing, lock, onCancel }: FormProps) {
  const [current, setCurrent] = useState('')
  const form = useRef<HTMLDivElement>(null)
  // The button that opened the form is gone: keyboard and screen reader go on in its first box.
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), [])
  const change = (next: string | null): void => void lock.change(doing, current, next)
  return (
    <div class="stack" ref={form}>
      {doing !== 'set' && <PassphraseField label={text.current} value={current} onInput={setCurrent} />}
      {doing === 'set' && <p class="hint">{text.warning}</p>}
      {doing === 'remove' ? (
        <div class="row">
          <Button look="main" disabled={lock.busy || current === ''} onClick={() => change(null)}>
            {text.removeNow}
          </Button>
          <Button disabled={lock.busy} onClick={onCancel}>
            {lockStrings.cancel}
          </Button>
        </div>
      ) : (
        <NewPassphrase
          button={doing === 'set' ? text.setNow : text.changeNow}
          busy={lock.busy}
          onChosen={change}
          onCancel={onCancel}
        />
      )}
    </div>
  )
}
