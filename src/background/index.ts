import { browser } from '../browser'
import { dropExpired } from '../store/save-roll'
import type { MessageSender } from './caller'
import { coverOpenTabs } from './cover-open-tabs'
import { handlers } from './handlers'
import { showSwitchStates } from './icon'
import { keepContentScriptsOut } from './keep-out'
import { forgetRules } from './knowledge-keeper'
import { watchRequests } from './lock/watch'
import { welcomeNewcomers } from './open-welcome'
import { receive } from './receive'
import { registerExtraSites } from './registrations'
import { warmUp } from './warm-up'

// Listeners are registered at once and at the top level: a worker that was woken by an event hears it only so.

browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) =>
  receive(message, sender, handlers),
)

watchRequests()

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason === 'install') await welcomeNewcomers()
  await registerExtraSites()
  // After an update the gates in open pages are cut off but still there: those pages have to be loaded again.
  if (reason === 'install') await coverOpenTabs()
})

browser.runtime.onStartup.addListener(async () => {
  showSwitchStates()
  await Promise.all([registerExtraSites(), dropExpired(Date.now())])
})

browser.permissions.onAdded.addListener(async () => {
  await registerExtraSites()
  await coverOpenTabs()
})
browser.permissions.onRemoved.addListener(registerExtraSites)

// What administrators set comes at any time, and goes for the next check.
browser.storage.onChanged.addListener((_changes, area) => {
  if (area === 'managed') forgetRules()
})

keepContentScriptsOut()
warmUp()
