import { useState } from 'preact/hooks'
import { pause, readSettings, readSiteStatus, readSites, type SiteStatus, switchSite } from '../../protocol'
import { patternsOf, requestAccess } from '../shared/access'
import { Banner } from '../shared/Banner'
import { Button } from '../shared/Button'
import { Glyph } from '../shared/Glyph'
import { inAnHour, isPaused, untilTomorrow } from '../shared/pause-times'
import { save } from '../shared/save'
import { strings as shared } from '../shared/strings'
import { useAnswer } from '../shared/use-answer'
import { askInTab, questionHidesUnderPopup } from './ask-in-tab'
import { lastInWords, type SiteAction, viewOf } from './site-view'
import { strings } from './strings'
import type { ActiveTab } from './use-active-tab'

/** Whether the page in front is checked, its last verdict, and pause, resume or start. */
export function SiteState({ tab }: { tab: ActiveTab }) {
  const [status, again] = useAnswer(readSiteStatus, tab)
  const [settings, readAgain] = useAnswer(readSettings, {})
  const [sites] = useAnswer(readSites, {})
  const [problem, setProblem] = useState<string | null>(null)
  const [added, setAdded] = useState(false)
  if (status.state === 'failed') {
    return (
      <Banner tone="stop" title={strings.state.failed}>
        <p>{shared.unreachable}</p>
      </Banner>
    )
  }
  if (status.state === 'waiting' || settings.state === 'waiting') return <p class="hint">{shared.loading}</p>

  const { answer } = status
  const now = Date.now()
  const everything = settings.state === 'there' && isPaused(settings.answer.settings.pausedUntil, now)
  const view = viewOf(answer, everything, now)

  const after = async (result: { saved: boolean; problem?: string }): Promise<void> => {
    setProblem(result.saved ? null : (result.problem ?? null))
    await Promise.all([again(), readAgain()])
  }
  const pauseUntil = async (until: number | null): Promise<void> => {
    if (until === null && everything) await save(pause, { site: null, until })
    await after(await save(pause, { site: answer.site, until }))
  }
  const switchOn = async (site: string): Promise<void> => after(await save(switchSite, { site, on: true }))
  const allow = async (site: string): Promise<void> => {
    const known = sites.state === 'there' ? sites.answer.find(({ id }) => id === site) : undefined
    if (questionHidesUnderPopup()) return askInTab(site, known !== undefined)
    if (!(await requestAccess(patternsOf(known ?? { id: site, hosts: [] })))) {
      return setProblem(strings.refused)
    }
    await switchOn(site)
    setAdded(true)
  }

  return (
    <section class={`site ${view.tone}`} aria-live="polite">
      <div class="site-head">
        <Glyph tone={view.tone} />
        <div>
          <h2>{view.title}</h2>
          <p class="hint">{view.hint}</p>
        </div>
      </div>
      {answer.last && answer.state === 'on' && <p class="last">{lastInWords(answer.last)}</p>}
      {problem && (
        <Banner tone="warn">
          <p>{problem}</p>
        </Banner>
      )}
      {added && answer.state === 'on' && <p class="hint">{strings.reload}</p>}
      <Actions action={view.action} site={answer.site} {...{ pauseUntil, switchOn, allow }} />
    </section>
  )
}

interface ActionsProps {
  readonly action: SiteAction | null
  readonly site: SiteStatus['site']
  readonly pauseUntil: (until: number | null) => Promise<void>
  readonly switchOn: (site: string) => Promise<void>
  readonly allow: (site: string) => Promise<void>
}

function Actions({ action, site, pauseUntil, switchOn, allow }: ActionsProps) {
  if (action === null || site === null) return null
  if (action === 'pause') {
    return (
      <div class="row">
        <span class="hint">{strings.pauseHere}</span>
        <Button onClick={() => void pauseUntil(inAnHour(Date.now()))}>{strings.hour}</Button>
        <Button onClick={() => void pauseUntil(untilTomorrow(Date.now()))}>{strings.today}</Button>
      </div>
    )
  }
  const does: Record<Exclude<SiteAction, 'pause'>, [string, () => Promise<void>]> = {
    resume: [strings.resume, () => pauseUntil(null)],
    'switch-on': [strings.switchOn, () => switchOn(site)],
    allow: [strings.allow, () => allow(site)],
    add: [strings.check, () => allow(site)],
  }
  const [words, act] = does[action]
  return (
    <div class="row">
      <Button look="main" onClick={() => void act()}>
        {words}
      </Button>
    </div>
  )
}
