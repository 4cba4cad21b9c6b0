import { useState } from 'preact/hooks'
import { pause, readSites } from '../../protocol'
import { Answered } from '../shared/Answered'
import { Banner } from '../shared/Banner'
import { Button } from '../shared/Button'
import { inAnHour, isPaused, timeInWords, untilTomorrow } from '../shared/pause-times'
import { SiteSwitches } from '../shared/SiteSwitches'
import { save } from '../shared/save'
import { useAnswer } from '../shared/use-answer'
import { NewSite, originToAdd } from './NewSite'
import { Section } from './Section'
import { strings } from './strings'
import { WatchSwitch } from './WatchSwitch'

const text = strings.sites

interface Props {
  readonly pausedUntil: number | null
  readonly onChanged: () => Promise<void>
}

/** Where it checks, and the pause of everything. */
export function SiteSection({ pausedUntil, onChanged }: Props) {
  const [sites, again] = useAnswer(readSites, {})
  const toAdd = originToAdd(location.search)
  return (
    <Section id="sites" title={text.title} lead={text.lead}>
      {toAdd && <NewSite origin={toAdd} onAdded={() => void again()} />}
      <Answered to={sites} again={again}>
        {(entries) => <SiteSwitches sites={entries} onChanged={() => void again()} />}
      </Answered>
      <p class="hint">{text.another}</p>
      <WatchSwitch />
      <Pause until={pausedUntil} onChanged={onChanged} />
    </Section>
  )
}

function Pause({ until, onChanged }: { until: number | null; onChanged: () => Promise<void> }) {
  const [problem, setProblem] = useState<string | null>(null)
  const now = Date.now()
  const change = async (time: number | null): Promise<void> => {
    const result = await save(pause, { site: null, until: time })
    setProblem(result.saved ? null : result.problem)
    await onChanged()
  }
  return (
    <div class="stack pause">
      <h3>{text.pause}</h3>
      {problem && (
        <Banner tone="warn" title={text.failed}>
          <p>{problem}</p>
        </Banner>
      )}
      {isPaused(until, now) ? (
        <Banner tone="off" title={text.paused(timeInWords(until, now))}>
          <Button look="main" onClick={() => void change(null)}>
            {text.resume}
          </Button>
        </Banner>
      ) : (
        <>
          <p class="hint">{text.pauseLead}</p>
          <div class="row">
            <Button onClick={() => void change(inAnHour(Date.now()))}>{text.hour}</Button>
            <Button onClick={() => void change(untilTomorrow(Date.now()))}>{text.tomorrow}</Button>
          </div>
        </>
      )}
    </div>
  )
}
