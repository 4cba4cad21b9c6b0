/** The longest that anything of a page is waited for. */
const LONGEST = 250

/** A frame, or what is left of one where the page isn't drawn. */
function nextFrame(): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, LONGEST)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      setTimeout(done)
    })
  })
}

/** Until an editor that has just been given something has drawn what it made of it. */
export async function settled(): Promise<void> {
  await nextFrame()
  await nextFrame()
}

/** Does something that moves the selection in the editor's document, and waits until the page has heard of it. */
export async function whenSelected(editor: Element, select: () => void): Promise<void> {
  await new Promise<void>((done) => {
    const timer = setTimeout(done, LONGEST)
    editor.ownerDocument.addEventListener(
      'selectionchange',
      () => {
        clearTimeout(timer)
        done()
      },
      { once: true, capture: true },
    )
    select()
  })
  await settled()
}
