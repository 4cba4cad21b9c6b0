import type { Page } from 'playwright-core'
import type { Chromium } from './chromium'
import { withClosedRoots } from './closed-roots'
import { enterSchool, readDemoSchool } from './demo-school'

/** The address of one of the extension's own pages. */
export function ownPage({ extensionId }: Chromium, name: 'options' | 'popup' | 'welcome'): string {
  return `chrome-extension://${extensionId}/src/pages/${name}/index.html`
}

/** Enters the fictional school by the messages that the options page sends. Throws an `Error` when it isn't taken. */
export async function setUpSchool(browser: Chromium, root: string): Promise<void> {
  const page = await browser.context.newPage()
  await page.goto(ownPage(browser, 'options'))
  const answers = await page.evaluate<unknown>(enterSchool(readDemoSchool(root)))
  const refused = Array.isArray(answers) ? answers.filter(({ saved }) => saved !== true) : [answers]
  if (refused.length > 0) throw new Error(`The demo school wasn’t taken: ${JSON.stringify(refused)}`)
  await page.close()
}

/** Whether a dialog is open, and has come to rest. */
const IS_OPEN = `async (...roots) => {
  const dialog = roots.map((root) => root.querySelector('dialog[open]')).find((found) => found !== null)
  await Promise.all((dialog?.getAnimations({ subtree: true }) ?? []).map((animation) => animation.finished))
  await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))
  return dialog !== undefined
}`

/** Presses a publish control as a person would and waits for the warning. Throws an `Error` when none comes. */
export async function pressAndBeWarned(page: Page, control: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await page.locator(control).click()
  const deadline = Date.now() + 15_000
  while (!(await withClosedRoots(session, IS_OPEN))) {
    if (Date.now() > deadline) throw new Error(`${control} was pressed, but no warning was shown.`)
    await page.waitForTimeout(100)
  }
}
