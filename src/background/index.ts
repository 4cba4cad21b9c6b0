import { browser } from '../browser'
import type { MessageSender } from './caller'
import { handlers } from './handlers'
import { showSwitchStates } from './icon'
import { keepContentScriptsOut } from './keep-out'
import { injectGate } from './open-tabs'
import { openWelcome } from './open-welcome'
import { receive } from './receive'
import { registerExtraSites } from './registrations'
import { builtInSites } from './sites'
import { warmUp } from './warm-up'

// Listeners are registered at once and at the top level: a worker that was woken by an event hears it only so.

browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) =>
  receive(message, sender, handlers),
)

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await registerExtraSites()
  if (reason !== 'install') return
  await Promise.all([openWelcome(), injectGate(builtInSites)])
})

browser.runtime.onStartup.addListener(async () => {
  showSwitchStates()
  await registerExtraSites()
})

browser.permissions.onAdded.addListener(registerExtraSites)
browser.permissions.onRemoved.addListener(registerExtraSites)

keepContentScriptsOut()
warmUp()
