import { Button } from '../shared/Button'
import { inAnHour, untilTomorrow } from '../shared/pause-times'
import type { SiteAction } from './site-view'
import { strings } from './strings'
import type { SiteActs } from './use-site'

interface Props {
  readonly action: SiteAction | null
  readonly site: string | null
  readonly acts: SiteActs
}

/** The one thing that can be done about the page in front. */
export function SiteActions({ action, site, acts }: Props) {
  if (action === null || site === null) return null
  if (action === 'pause') {
    return (
      <div class="row">
        <span class="hint">{strings.pauseHere}</span>
        <Button onClick={() => void acts.pauseUntil(site, inAnHour(Date.now()))}>{strings.hour}</Button>
        <Button onClick={() => void acts.pauseUntil(site, untilTomorrow(Date.now()))}>{strings.today}</Button>
      </div>
    )
  }
  const does: Record<Exclude<SiteAction, 'pause'>, readonly [string, () => Promise<void>]> = {
    resume: [strings.resume, () => acts.pauseUntil(site, null)],
    'switch-on': [strings.switchOn, () => acts.switchOn(site)],
    allow: [strings.allow, () => acts.allow(site)],
    add: [strings.check, () => acts.allow(site)],
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
