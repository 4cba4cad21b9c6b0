import { useEffect, useState } from 'preact/hooks'
import { browser } from '../../browser'

/** The page that the popup was opened over, as far as the browser tells; both absent where it doesn't. */
export interface ActiveTab {
  readonly url?: string
  readonly tab?: number
}

/** Asks once for the tab in front; `null` until it is known. */
export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null)
  useEffect(() => {
    browser.tabs.query({ active: true, currentWindow: true }).then(
      ([front]) =>
        setTab({
          ...(front?.url === undefined ? {} : { url: front.url }),
          ...(front?.id === undefined ? {} : { tab: front.id }),
        }),
      // Without a tab the popup still offers the box to check a text.
      () => setTab({}),
    )
  }, [])
  return tab
}
