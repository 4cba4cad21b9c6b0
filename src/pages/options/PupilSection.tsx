import { useEffect, useState } from 'preact/hooks'
import { type RollSummary, readRollSummary } from '../../protocol'
import { Answered } from '../shared/Answered'
import { Banner } from '../shared/Banner'
import { Button } from '../shared/Button'
import { RollImport } from '../shared/RollImport'
import { Unlock } from '../shared/Unlock'
import { useAnswer } from '../shared/use-answer'
import { ForgottenPassphrase } from './ForgottenPassphrase'
import { PupilList } from './PupilList'
import { Section } from './Section'
import { strings } from './strings'

const text = strings.pupils
const NUMBER = new Intl.NumberFormat('en-GB')
const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' })

interface Props {
  /** Raised when the list was locked or unlocked elsewhere on the page. */
  readonly turn?: number
  readonly onLockChanged?: () => void
}

/** The pupil list: figures of what is kept, the names only on demand, and a new list in its place. */
export function PupilSection({ turn = 0, onLockChanged }: Props) {
  const [summary, again] = useAnswer(readRollSummary, {})
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn is what makes it ask again
  useEffect(() => {
    if (turn > 0) void again()
  }, [turn])
  const locked = summary.state === 'there' && summary.answer.lock === 'locked'
  const changed = (): void => {
    void again()
    onLockChanged?.()
  }
  if (locked) {
    return (
      <Section id="pupils" title={text.title} lead={text.lead}>
        <Unlock onUnlocked={changed} />
        <ForgottenPassphrase onDeleted={changed} />
      </Section>
    )
  }
  return (
    <Section id="pupils" title={text.title} lead={text.lead}>
      <Answered to={summary} again={again}>
        {(answer) => (
          <>
            <Kept summary={answer} />
            {answer.pupils > 0 && <h3>{text.replace}</h3>}
            {answer.pupils > 0 && <p class="hint">{text.replaceHint}</p>}
          </>
        )}
      </Answered>
      <RollImport summary={summary.state === 'there' ? summary.answer : null} onSaved={changed} />
    </Section>
  )
}

function Kept({ summary }: { summary: RollSummary }) {
  const [shown, setShown] = useState(false)
  if (summary.problem) {
    return (
      <Banner tone="warn" title={text.problem}>
        <p>{summary.problem}</p>
      </Banner>
    )
  }
  if (summary.pupils === 0) return <p class="empty">{text.none}</p>
  const figures = [
    [text.figures.pupils, summary.pupils],
    [text.figures.classes, summary.groups],
    [text.figures.leavers, summary.leavers],
  ] as const
  return (
    <div class="kept">
      <dl class="figures">
        {figures.map(([label, figure]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{NUMBER.format(figure)}</dd>
          </div>
        ))}
      </dl>
      <div class="row spread">
        <span class="hint">{summary.importedAt !== null && text.on(DATE.format(summary.importedAt))}</span>
        <Button look="quiet" onClick={() => setShown(!shown)}>
          {shown ? text.hide : text.show}
        </Button>
      </div>
      {shown && <PupilList key={summary.importedAt} />}
    </div>
  )
}
