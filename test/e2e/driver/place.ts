/**
 * The expression for all elements that a selector names, in the order of the page. ` >>> ` goes on inside the open
 * shadow root, or the frame of the same origin, of what is named before it.
 */
export function allOf(selector: string): string {
  const [outer = '', ...inner] = selector.split(' >>> ').map((part) => JSON.stringify(part))
  return inner.reduce(
    (hosts, part) =>
      `${hosts}.flatMap((host) => [...((host.shadowRoot ?? host.contentDocument)?.querySelectorAll(${part}) ?? [])])`,
    `[...document.querySelectorAll(${outer})]`,
  )
}

/** The expression for the middle of an element, brought into view; null while there is none to be seen. */
export function middleOf(selector: string): string {
  return `(() => {
    const seen = ${allOf(selector)}.find((element) => element.getClientRects().length > 0)
    if (!seen) return null
    seen.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { x, y, width, height } = seen.getBoundingClientRect()
    const middle = { x: x + width / 2, y: y + height / 2 }
    for (let frame = seen.ownerDocument.defaultView.frameElement; frame; frame = frame.ownerDocument.defaultView.frameElement) {
      const around = frame.getBoundingClientRect()
      middle.x += around.x + frame.clientLeft
      middle.y += around.y + frame.clientTop
    }
    return { x: Math.round(middle.x), y: Math.round(middle.y) }
  })()`
}

export interface Place {
  readonly x: number
  readonly y: number
}

/** Asks again until the answer is something, or throws what was waited for. */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | null | undefined | false>,
  timeout = 30_000,
): Promise<Value> {
  const deadline = Date.now() + timeout
  for (;;) {
    const answer = await ask()
    if (answer !== null && answer !== undefined && answer !== false) return answer
    if (Date.now() > deadline) throw new Error(`Waited ${timeout} ms for ${what}.`)
    await new Promise((next) => setTimeout(next, 25))
  }
}
