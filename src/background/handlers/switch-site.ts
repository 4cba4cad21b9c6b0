import type { Settings } from '../../model/settings'
import { type Saved, switchSite } from '../../protocol'
import { notKept } from '../../store/kept'
import { changeSettings } from '../../store/settings'
import { handle } from '../handler'
import { showSwitchStates } from '../icon'
import { matchesAny } from '../match-pattern'
import { injectGate } from '../open-tabs'
import { giveBack, isPermitted } from '../permitted'
import { registerExtraSites } from '../registrations'
import { builtInSites, extraSites, originOf, siteOfOrigin } from '../sites'
import { rememberSwitchedOff } from '../switched-off'

const NOT_AN_ORIGIN =
  'Only a website’s address, such as https://forum.example, can be switched on. Nothing was changed.'
const NOT_PERMITTED =
  'The browser hasn’t been allowed to let Second Look read this site, so it was not switched on. ' +
  'Choose “Allow” when the browser asks.'

const without = (list: readonly string[], entry: string): string[] => list.filter((other) => other !== entry)

async function switchBuiltIn(id: string, on: boolean): Promise<Saved> {
  return changeSettings((settings) => {
    const others = without(settings.sitesOff, id)
    return { ...settings, sitesOff: on ? others : [...others, id] }
  })
}

async function add(origin: string): Promise<Saved> {
  const site = siteOfOrigin(origin)
  if (!(await isPermitted(site))) return notKept(NOT_PERMITTED)
  const kept = await changeSettings((settings) => ({
    ...settings,
    extraOrigins: [...without(settings.extraOrigins, origin), origin],
  }))
  if (!kept.saved) return kept
  await registerExtraSites()
  await injectGate([site])
  return kept
}

async function remove(origin: string, before: Settings): Promise<Saved> {
  const kept = await changeSettings((settings) => ({
    ...settings,
    extraOrigins: without(settings.extraOrigins, origin),
  }))
  if (!kept.saved) return kept
  await rememberSwitchedOff(origin)
  await registerExtraSites()
  await giveBack(
    siteOfOrigin(origin),
    extraSites(before).filter(({ id }) => id !== origin),
  )
  return kept
}

async function change(site: string, on: boolean, settings: Settings): Promise<Saved> {
  // `https://x.com` is the site `x`, whichever way it is called.
  const builtIn = builtInSites.find(({ id, matches }) => id === site || matchesAny(`${site}/`, matches))
  if (builtIn !== undefined) return switchBuiltIn(builtIn.id, on)
  if (originOf(site) !== site) return notKept(NOT_AN_ORIGIN)
  return on ? add(site) : remove(site, settings)
}

export const switchSiteHandler = handle(switchSite, async ({ site, on }, { stored }) => {
  const kept = await change(site, on, stored.settings)
  showSwitchStates()
  return kept
})
