import type { Settings } from '../../model/settings'
import { switchSite } from '../../protocol'
import { notKept } from '../../store/kept'
import { changeSettings } from '../../store/settings'
import { handle } from '../handler'
import { showSwitchStates } from '../icon'
import { injectGate } from '../open-tabs'
import { isPermitted } from '../permitted'
import { registerExtraSites } from '../registrations'
import { builtInSites, originOf, siteOfOrigin } from '../sites'
import { rememberSwitchedOff } from '../switched-off'

const NOT_AN_ORIGIN =
  'Only a website’s address, such as https://forum.example, can be switched on. Nothing was changed.'
const NOT_PERMITTED =
  'The browser hasn’t been allowed to let Second Look read this site, so it was not switched on. ' +
  'Choose “Allow” when the browser asks.'

type Lists = Pick<Settings, 'sitesOff' | 'extraOrigins'>

const without = (list: readonly string[], entry: string): string[] => list.filter((other) => other !== entry)

function switched({ sitesOff, extraOrigins }: Lists, site: string, on: boolean, builtIn: boolean): Lists {
  if (builtIn)
    return { sitesOff: on ? without(sitesOff, site) : [...without(sitesOff, site), site], extraOrigins }
  return { sitesOff, extraOrigins: on ? [...without(extraOrigins, site), site] : without(extraOrigins, site) }
}

export const switchSiteHandler = handle(switchSite, async ({ site, on }) => {
  const builtIn = builtInSites.some(({ id }) => id === site)
  if (!builtIn && originOf(site) !== site) return notKept(NOT_AN_ORIGIN)
  if (!builtIn && on && !(await isPermitted(siteOfOrigin(site)))) return notKept(NOT_PERMITTED)
  const kept = await changeSettings((settings) => ({ ...settings, ...switched(settings, site, on, builtIn) }))
  if (!kept.saved) return kept
  if (!builtIn) {
    if (!on) await rememberSwitchedOff(site)
    await registerExtraSites()
    if (on) await injectGate([siteOfOrigin(site)])
  }
  showSwitchStates()
  return kept
})
