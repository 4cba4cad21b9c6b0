import type { SiteStatus } from '../../protocol'
import type { Tone } from '../shared/Glyph'
import { timeInWords } from '../shared/pause-times'
import { strings } from './strings'

export type SiteAction = 'pause' | 'resume' | 'switch-on' | 'allow' | 'add'

/** What is shown about the page in front, and what can be done about it. */
export interface SiteView {
  readonly tone: Tone
  readonly title: string
  readonly hint: string
  readonly action: SiteAction | null
}

const text = strings.state

function pausedView({ name, pausedUntil }: SiteStatus, everything: boolean, now: number): SiteView {
  const until = timeInWords(pausedUntil ?? now, now)
  const title = everything ? text.pausedAll(until) : text.paused(name, until)
  return { tone: 'off', title, hint: text.pausedHint, action: 'resume' }
}

/** `everything`: the pause is of all sites, not of this one alone. */
export function viewOf(status: SiteStatus, everything: boolean, now: number): SiteView {
  const { name } = status
  switch (status.state) {
    case 'on':
      if (typeof status.incomplete === 'number')
        return { tone: 'warn', title: text.incomplete(name), hint: text.incompleteHint, action: 'pause' }
      return { tone: 'ok', title: text.on(name), hint: text.onHint, action: 'pause' }
    case 'paused':
      return pausedView(status, everything, now)
    case 'off':
      return { tone: 'off', title: text.off(name), hint: text.offHint, action: 'switch-on' }
    case 'needs-permission':
      return { tone: 'warn', title: text.access(name), hint: text.accessHint, action: 'allow' }
    case 'unknown-site':
      return { tone: 'note', title: text.unknown(name), hint: text.unknownHint, action: 'add' }
    case 'not-a-site':
      return { tone: 'note', title: text.none, hint: text.noneHint, action: null }
  }
}

/** One sentence on the last draft that was checked on this page. */
export function lastInWords({ level, findings }: NonNullable<SiteStatus['last']>): string {
  return level === 'none' ? strings.last.none : strings.last[level](findings)
}
