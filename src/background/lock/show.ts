import { browser } from '../../browser'
import type { Language } from '../../model/language'
import type { Decision, Notice, Question, WarningFace } from '../../warning/face'

const WARNING = 'src/warning/index.js'

/** Where a request came from. */
export interface Origin {
  readonly tab: number
  readonly frame: number
}

/** What is put before the person. */
type Shown =
  | { readonly does: 'ask'; readonly question: Question }
  | { readonly does: 'tell'; readonly notice: Notice }

/** Runs in the page's frame, by itself. The gate isn't needed for it: it may be why the post slipped by. */
async function showHere(shown: Shown, language: Language): Promise<Decision | null> {
  const face: WarningFace | undefined = Reflect.get(globalThis, Symbol.for('second-look.warning'))
  if (face === undefined) return null
  face.speak(language)
  const { signal } = new AbortController()
  const at = document.activeElement ?? document.documentElement
  if (shown.does === 'ask') return face.ask(shown.question, at, signal)
  face.tell(shown.notice, document.documentElement, signal)
  return 'edit'
}

async function showIn(
  tabId: number,
  frameId: number,
  shown: Shown,
  language: Language,
): Promise<Decision | null> {
  const target = { tabId, frameIds: [frameId] }
  await browser.scripting.executeScript({ target, files: [WARNING], injectImmediately: true })
  const [frame] = await browser.scripting.executeScript({
    target,
    func: showHere,
    args: [shown, language],
    injectImmediately: true,
  })
  const result: unknown = frame?.result
  return result === 'post' || result === 'edit' ? result : null
}

/**
 * Shows it in the tab's own document, or in the frame that the request came from where we aren't let into that. The
 * person's decision; `null` where nothing could be shown.
 */
export async function showInPage(
  { tab, frame }: Origin,
  shown: Shown,
  language: Language,
): Promise<Decision | null> {
  for (const place of new Set([0, frame])) {
    if (tab < 0 || place < 0) continue
    try {
      const decision = await showIn(tab, place, shown, language)
      if (decision !== null) return decision
    } catch {
      // Another site's document, or one that went away: the next place, or none.
    }
  }
  return null
}
