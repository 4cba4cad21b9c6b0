import { readSettings } from '../../protocol'
import { Answered } from '../shared/Answered'
import { SchoolForm } from '../shared/SchoolForm'
import { useAnswer } from '../shared/use-answer'

export function SchoolStep() {
  const [settings, again] = useAnswer(readSettings, {})
  return (
    <Answered to={settings} again={again}>
      {(answer) => <SchoolForm school={answer.settings.school} />}
    </Answered>
  )
}
