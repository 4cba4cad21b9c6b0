/** The expression for the middle of an element, brought into view; null while there is none to be seen. */
export function middleOf(selector: string): string {
  return `(() => {
    const seen = [...document.querySelectorAll(${JSON.stringify(selector)})].find((element) => element.getClientRects().length > 0)
    if (!seen) return null
    seen.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { x, y, width, height } = seen.getBoundingClientRect()
    return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
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
