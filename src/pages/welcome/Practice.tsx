import { ask } from '../../ask'
import { openPage, readRoll, readSettings } from '../../protocol'
import { Answered } from '../shared/Answered'
import { Button } from '../shared/Button'
import { useAnswer } from '../shared/use-answer'
import { PracticeComposer } from './PracticeComposer'
import { practiceText, pupilForPractice } from './practice-text'
import { strings } from './strings'

/** A draft that can be posted nowhere, checked by the real engine and shown the real warning. */
export function Practice() {
  const [settings, again] = useAnswer(readSettings, {})
  const [roll, rollAgain] = useAnswer(readRoll, {})
  const openSettings = (): void => {
    ask(openPage, { page: 'options' }).catch(() => window.open('../options/index.html'))
  }
  return (
    <>
      <Answered to={settings} again={again}>
        {({ settings: { school } }) => (
          <Answered to={roll} again={rollAgain}>
            {({ roll: pupils }) => (
              <PracticeComposer draft={practiceText(school, pupilForPractice(pupils))} />
            )}
          </Answered>
        )}
      </Answered>
      <section class="ready">
        <h3>{strings.ready.title}</h3>
        <p class="hint">{strings.ready.pin}</p>
        <div class="row">
          <Button onClick={openSettings}>{strings.ready.settings}</Button>
        </div>
      </section>
    </>
  )
}
