import { useState } from 'preact/hooks'
import { readWatchPosts, saveWatchPosts } from '../../protocol'
import { Answered } from '../shared/Answered'
import { Banner } from '../shared/Banner'
import { Switch } from '../shared/Switch'
import { save } from '../shared/save'
import { strings as shared } from '../shared/strings'
import { useAnswer } from '../shared/use-answer'
import { strings } from './strings'

const text = strings.sites

/** Whether requests that publish are watched. */
export function WatchSwitch() {
  const [watch, again] = useAnswer(readWatchPosts, {})
  const [problem, setProblem] = useState<string | null>(null)
  const change = async (on: boolean): Promise<void> => {
    const result = await save(saveWatchPosts, { on })
    setProblem(result.saved ? null : result.problem)
    await again()
  }
  return (
    <Answered to={watch} again={again}>
      {({ on, managed }) => (
        <div class="stack">
          {problem !== null && (
            <Banner tone="warn" title={text.failed}>
              <p>{problem}</p>
            </Banner>
          )}
          <Switch
            label={text.watch}
            hint={managed ? `${text.watchHint} ${text.watchManaged}` : text.watchHint}
            on={on}
            words={shared.switchWords}
            disabled={managed}
            onChange={(next) => void change(next)}
          />
        </div>
      )}
    </Answered>
  )
}
