import { browser } from '../../browser'
import { openPage } from '../../protocol'
import { handle } from '../handler'
import { openWelcome } from '../open-welcome'

export const openPageHandler = handle(openPage, async ({ page }) => {
  if (page === 'options') await browser.runtime.openOptionsPage()
  else await openWelcome()
  return {}
})
