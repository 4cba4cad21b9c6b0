import { type ComponentChild, render } from 'preact'
import { afterEach, vi } from 'vitest'
import type { AnyMessage, Envelope, MessageKind } from '../../src/protocol'

/** Answers by message; a function gets the request. A message without one is a mistake of the test. */
export type Answers = Partial<Record<MessageKind, unknown>>

/** A background that answers as told and remembers what it was asked. */
export function fakeBackground(answers: Answers) {
  const asked: Envelope[] = []
  const ask = async (message: AnyMessage, request: unknown): Promise<unknown> => {
    asked.push({ kind: message.kind, request })
    const answer = answers[message.kind]
    if (answer === undefined) throw new Error(`Nothing is prepared for ${message.kind}.`)
    return typeof answer === 'function' ? answer(request) : answer
  }
  const requests = (kind: MessageKind): unknown[] =>
    asked.filter((envelope) => envelope.kind === kind).map(({ request }) => request)
  return { ask, asked, requests }
}

/** Draws something into the document; taken away after each test. */
export function show(content: ComponentChild): HTMLElement {
  const place = document.createElement('div')
  document.body.append(place)
  render(content, place)
  return place
}

afterEach(() => {
  for (const place of [...document.body.children]) {
    render(null, place)
    place.remove()
  }
})

const wordsOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.textContent?.replace(/\s+/g, ' ').trim() ?? ''

/** Waits for a button with exactly these words. */
export function button(words: string): Promise<HTMLButtonElement> {
  return vi.waitFor(() => {
    const found = [...document.querySelectorAll('button')].find((one) => wordsOf(one) === words)
    if (!found) throw new Error(`There is no button “${words}”.`)
    return found
  })
}

/** Waits for the box with this label. */
export function box(label: string): Promise<HTMLInputElement | HTMLTextAreaElement> {
  return vi.waitFor(() => {
    const found = [...document.querySelectorAll('label')].find((one) => wordsOf(one) === label)
    const input = found && document.getElementById(found.htmlFor)
    if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) return input
    throw new Error(`There is no box “${label}”.`)
  })
}

export function type(input: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  input.value = value
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Waits until the page says this somewhere. */
export function says(words: string | RegExp, timeout = 3000): Promise<void> {
  return vi.waitFor(() => {
    const text = document.body.textContent ?? ''
    const found = typeof words === 'string' ? text.includes(words) : words.test(text)
    if (!found) throw new Error(`The page does not say “${words}”, but: ${text.slice(0, 2000)}`)
  }, timeout)
}
