import type { Page } from './driver/driver'
import { until } from './driver/place'

/** What a person does on our own pages, going by the words they see. */

/**
 * Clicks what this expression finds on the page, if anything, as soon as it is there and stands still: what comes late
 * moves what is below it from under the mouse.
 */
export async function clickOn(page: Page, what: string, found: string): Promise<void> {
  let stood: string | null = null
  await until(`${what} that stands still`, async () => {
    const before = stood
    stood = await page.evaluate<string | null>(`(() => {
      const found = ${found}
      document.querySelector('[data-test-target]')?.removeAttribute('data-test-target')
      found?.setAttribute('data-test-target', '')
      return found ? JSON.stringify(found.getBoundingClientRect()) : null
    })()`)
    return stood !== null && stood === before
  })
  await page.click('[data-test-target]')
}

/** Presses the button, or the title to unfold, that says so. */
export function press(page: Page, words: string): Promise<void> {
  const found = `[...document.querySelectorAll('button, summary')].find(({ innerText, disabled }) => innerText.trim() === ${JSON.stringify(words)} && !disabled)`
  return clickOn(page, `a button “${words}”`, found)
}

/** `timeout` in ms, for what takes its time. */
export function waitForWords(page: Page, words: RegExp, timeout = 30_000): Promise<boolean> {
  return until(
    `the words ${words}`,
    async () => words.test(await page.evaluate<string>('document.body.innerText')),
    timeout,
  )
}

/** Chooses in the list with this label, by keyboard: its first letters. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await until(`a choice “${label}”`, () =>
    page.evaluate<boolean>(`(() => {
      const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent.includes(${JSON.stringify(label)}))
      const select = label && document.getElementById(label.htmlFor)
      select?.focus()
      return select instanceof HTMLSelectElement && document.activeElement === select
    })()`),
  )
  await page.type(option)
}
