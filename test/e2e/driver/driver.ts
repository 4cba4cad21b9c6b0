/**
 * One page of a browser, as a person has it in front of them: real keys, a real mouse, and eyes. In selectors ` >>> `
 * reaches into open shadow roots and frames of the same origin.
 */
export interface Page {
  /** The value of an expression in the page's own world, where its scripts run. */
  evaluate<Value>(expression: string): Promise<Value>
  /** The same in a world of its own, as content scripts have it: the same page, none of the page's objects. */
  evaluateApart<Value>(expression: string): Promise<Value>
  /** Puts the mouse on the middle of an element and presses it `times` times, quickly. */
  click(selector: string, times?: number): Promise<void>
  /** Only the press: nothing is let go until `release`. */
  mouse(act: 'press' | 'release', selector: string): Promise<void>
  /** Puts the mouse on a point of the window, and presses nothing. */
  point(x: number, y: number): Promise<void>
  type(text: string): Promise<void>
  /** A key, or keys held together: `Enter`, `Shift+Enter`, `Control+Enter`. */
  press(keys: string): Promise<void>
  /** Chooses files in a file input. */
  upload(selector: string, paths: readonly string[]): Promise<void>
  /** Runs a function's text on every closed shadow root of the page: what a person sees, no script can reach. */
  withClosedRoots<Value>(functionText: string): Promise<Value>
  /** Makes the window so large inside. */
  resize(width: number, height: number): Promise<void>
  screenshot(path: string): Promise<void>
  /** What the extension's own scripts complained of on this page so far, where the browser tells (Chromium). */
  complaints(): readonly string[]
  /** Goes to another page of the web, or to the same one anew. */
  go(url: string): Promise<void>
  close(): Promise<void>
}

/** A browser with the extension loaded; the replicas are all the internet it has. */
export interface Driver {
  readonly browser: 'chromium' | 'firefox'
  open(url: string): Promise<Page>
  /** One of the extension's own pages, e.g. `src/pages/options/index.html`. */
  openExtension(path: string): Promise<Page>
  /** Puts the background to sleep as the browser would. */
  sleepBackground(): Promise<void>
  /** Keeps the background from answering for so many ms, from now on. */
  busyBackground(ms: number): Promise<void>
  /** Replaces the extension by itself, as an update does. */
  updateExtension(): Promise<void>
  close(): Promise<void>
}

export interface DriverOptions {
  readonly extension: string
  readonly proxyPort: number
}
