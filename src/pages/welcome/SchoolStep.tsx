import { useState } from 'preact/hooks'
import { readSettings } from '../../protocol'
import { Answered } from '../shared/Answered'
import { OpenPack } from '../shared/OpenPack'
import { packStrings } from '../shared/pack-strings'
import { SchoolForm } from '../shared/SchoolForm'
import { useAnswer } from '../shared/use-answer'

export function SchoolStep() {
  const [settings, again] = useAnswer(readSettings, {})
  // Counts packs that were taken over: the form is drawn anew with what they brought.
  const [brought, setBrought] = useState(0)
  const onApplied = (): void => void again().then(() => setBrought((packs) => packs + 1))
  return (
    <>
      <Answered to={settings} again={again}>
        {(answer) => <SchoolForm key={brought} school={answer.settings.school} />}
      </Answered>
      <details class="forgotten">
        <summary>{packStrings.open.invitation}</summary>
        <OpenPack onApplied={onApplied} />
      </details>
    </>
  )
}
