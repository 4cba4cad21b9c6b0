import { useState } from 'preact/hooks'
import {
  pause,
  readSettings,
  readSiteStatus,
  readSites,
  type Saved,
  type SiteStatus,
  switchSite,
} from '../../protocol'
import { patternsOf, requestAccess } from '../shared/access'
import { isPaused } from '../shared/pause-times'
import { save } from '../shared/save'
import { type Awaited, useAnswer } from '../shared/use-answer'
import { askInTab, questionHidesUnderPopup } from './ask-in-tab'
import { strings } from './strings'
import type { ActiveTab } from './use-active-tab'

/** What can be done about the page in front. */
export interface SiteActs {
  /** Until a time (ms since 1970); `null` ends the pause, that of everything too. */
  readonly pauseUntil: (site: string, until: number | null) => Promise<void>
  readonly switchOn: (site: string) => Promise<void>
  /** Asks the browser for access first; must be what a click does first. */
  readonly allow: (site: string) => Promise<void>
}

export interface Site {
  readonly status: Awaited<SiteStatus>
  /** Whether the pause, if there is one, is of everything. */
  readonly everything: boolean
  readonly problem: string | null
  /** Whether the site was taken on just now. */
  readonly added: boolean
  readonly acts: SiteActs
}

/** The page in front, as the background knows it, and what can be done about it. */
export function useSite(tab: ActiveTab): Site {
  const [status, again] = useAnswer(readSiteStatus, tab)
  const [settings, readAgain] = useAnswer(readSettings, {})
  const [sites] = useAnswer(readSites, {})
  const [problem, setProblem] = useState<string | null>(null)
  const [added, setAdded] = useState(false)
  const everything = settings.state === 'there' && isPaused(settings.answer.settings.pausedUntil, Date.now())

  const after = async (result: Saved): Promise<boolean> => {
    setProblem(result.saved ? null : result.problem)
    await Promise.all([again(), readAgain()])
    return result.saved
  }
  const pauseUntil = async (site: string, until: number | null): Promise<void> => {
    if (until === null && everything) {
      const all = await save(pause, { site: null, until })
      if (!all.saved) return void after(all)
    }
    await after(await save(pause, { site, until }))
  }
  const turnOn = async (site: string): Promise<boolean> => after(await save(switchSite, { site, on: true }))
  const allow = async (site: string): Promise<void> => {
    const known = sites.state === 'there' ? sites.answer.find(({ id }) => id === site) : undefined
    if (questionHidesUnderPopup()) return askInTab(site, known !== undefined)
    if (!(await requestAccess(patternsOf(known ?? { id: site, hosts: [] })))) {
      return setProblem(strings.refused)
    }
    setAdded(await turnOn(site))
  }
  return {
    status: settings.state === 'waiting' ? settings : status,
    everything,
    problem,
    added,
    acts: { pauseUntil, switchOn: async (site) => void (await turnOn(site)), allow },
  }
}
