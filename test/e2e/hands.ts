import type { Page } from './driver/driver'
import { until } from './driver/place'

/** What a person does on our own pages, going by the words they see. */

/** Presses the button that says so. */
export async function press(page: Page, words: string): Promise<void> {
  await until(`a button “${words}”`, () =>
    page.evaluate<boolean>(`(() => {
      const button = [...document.querySelectorAll('button')].find(({ innerText, disabled }) => innerText.trim() === ${JSON.stringify(words)} && !disabled)
      document.querySelector('[data-test-target]')?.removeAttribute('data-test-target')
      button?.setAttribute('data-test-target', '')
      return button !== undefined
    })()`),
  )
  await page.click('[data-test-target]')
}

/** `timeout` in ms, for what takes its time. */
export function waitForWords(page: Page, words: RegExp, timeout = 30_000): Promise<boolean> {
  return until(
    `the words ${words}`,
    async () => words.test(await page.evaluate<string>('document.body.innerText')),
    timeout,
  )
}

/** Unfolds the part with this title. */
export async function unfold(page: Page, title: string): Promise<void> {
  await until(`something to unfold called “${title}”`, () =>
    page.evaluate<boolean>(`(() => {
      const title = [...document.querySelectorAll('summary')].find(({ innerText }) => innerText.trim() === ${JSON.stringify(title)})
      document.querySelector('[data-test-target]')?.removeAttribute('data-test-target')
      title?.setAttribute('data-test-target', '')
      return title !== undefined
    })()`),
  )
  await page.click('[data-test-target]')
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
