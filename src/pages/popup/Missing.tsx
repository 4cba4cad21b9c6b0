import { readRollSummary, readSettings } from '../../protocol'
import { Banner } from '../shared/Banner'
import { Button } from '../shared/Button'
import { Unlock } from '../shared/Unlock'
import { useAnswer } from '../shared/use-answer'
import { strings } from './strings'

const text = strings.missing

/** Says what isn't set up, or asks for the passphrase; nothing when all is there. */
export function Missing({ onSetUp }: { onSetUp: () => void }) {
  const [settings] = useAnswer(readSettings, {})
  const [roll, again] = useAnswer(readRollSummary, {})
  if (settings.state !== 'there' || roll.state !== 'there') return null
  const { pupils, leavers, problem, lock } = roll.answer
  if (lock === 'locked') return <Unlock onUnlocked={() => void again()} />
  const missing = [
    ...(settings.answer.settings.school ? [] : [text.school]),
    ...(problem === null && pupils + leavers === 0 ? [text.roll] : []),
    ...(problem === null ? [] : [text.rollProblem]),
  ]
  if (missing.length === 0) return null
  return (
    <Banner tone="note">
      {missing.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Button onClick={onSetUp}>{text.setUp}</Button>
    </Banner>
  )
}
