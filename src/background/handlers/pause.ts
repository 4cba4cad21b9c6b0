import { pause } from '../../protocol'
import { changeSettings } from '../../store/settings'
import { handle, Refused } from '../handler'
import { showSwitchStates } from '../icon'
import { knownSites } from '../sites'

function withPause(
  pauses: Readonly<Record<string, number>>,
  site: string,
  until: number | null,
): Record<string, number> {
  const others = Object.entries(pauses).filter(([id, end]) => id !== site && end > Date.now())
  return Object.fromEntries(until === null ? others : [...others, [site, until]])
}

export const pauseHandler = handle(pause, async ({ site, until }, { stored }) => {
  if (site !== null && !knownSites(stored.settings).some(({ id }) => id === site)) throw new Refused()
  if (until !== null && !Number.isFinite(until)) throw new Refused()
  const kept = await changeSettings((settings) =>
    site === null
      ? { ...settings, pausedUntil: until }
      : { ...settings, sitesPausedUntil: withPause(settings.sitesPausedUntil, site, until) },
  )
  showSwitchStates()
  return kept
})
