import { readRollSummary } from '../../protocol'
import { Answered } from '../shared/Answered'
import { Banner } from '../shared/Banner'
import { count } from '../shared/count'
import { RollImport } from '../shared/RollImport'
import { useAnswer } from '../shared/use-answer'
import { strings } from './strings'

export function PupilStep({ onOpen }: { onOpen: (open: boolean) => void }) {
  const [summary, again] = useAnswer(readRollSummary, {})
  return (
    <Answered to={summary} again={again}>
      {(answer) => (
        <>
          {answer.problem && (
            <Banner tone="warn">
              <p>{answer.problem}</p>
            </Banner>
          )}
          {answer.pupils > 0 && <p class="empty">{strings.pupils.kept(count(answer.pupils, 'pupil'))}</p>}
          <RollImport summary={answer} onSaved={() => void again()} onOpen={onOpen} />
        </>
      )}
    </Answered>
  )
}
