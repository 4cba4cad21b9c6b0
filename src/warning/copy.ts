/** Puts words on the clipboard without touching focus or selection; whether the browser let it be. */
export async function copyWords(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words)
    return true
  } catch {
    // A page may forbid it, and an unencrypted one has no clipboard: the person is told, and can copy by hand.
    return false
  }
}
