/** When a page is looked at for having emptied its box, in ms after it took the draft. */
const LOOKS = [150, 400, 900, 2_000, 4_000, 8_000]

/**
 * Pages empty their box when the network has answered, and no event tells of it: what was said of the draft would go on
 * standing there. Calls `then` once when `isCleared`, and never when the page lets the words stand.
 */
export async function whenCleared(isCleared: () => boolean, then: () => void): Promise<void> {
  let elapsed = 0
  for (const at of LOOKS) {
    await new Promise((next) => setTimeout(next, at - elapsed))
    elapsed = at
    if (isCleared()) return then()
  }
}
