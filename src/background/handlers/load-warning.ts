import { browser } from '../../browser'
import { loadWarning } from '../../protocol'
import { handle } from '../handler'

/** As the build names them: the warning, and the keeper that makes use of it (`src/gate/keeping.ts`). */
const FILES = ['src/warning/index.js', 'src/gate/keeper/index.js']
/** How words in the page are underlined. As a sheet of the user's it reaches every shadow root and asks no page's leave. */
const SHEET = 'src/warning/marks/highlight.css'

export const loadWarningHandler = handle(loadWarning, async (_, asker) => {
  if (asker.kind !== 'composer') return { loaded: false }
  const { tab, frame } = asker.place
  const target = { tabId: tab, frameIds: [frame] }
  try {
    await browser.scripting.executeScript({
      target,
      files: [...FILES],
      injectImmediately: true,
    })
    await browser.scripting.insertCSS({ target, files: [SHEET], origin: 'USER' })
    return { loaded: true }
  } catch {
    // The frame went away, or the browser doesn't let us in: the gate is told and says so in its own way.
    return { loaded: false }
  }
})
