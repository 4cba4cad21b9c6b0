import type Quill from 'quill'

/**
 * Lets Quill see and set the selection inside a shadow root, as LinkedIn's own build of it does: by itself it asks
 * the document, which says no more than the host.
 */
export function seeInShadow({ selection, root }: Quill): void {
  const shadow = root.getRootNode()
  if (!(shadow instanceof ShadowRoot)) return
  selection.hasFocus = () => shadow.activeElement === root
  selection.getNativeRange = () => {
    const [range] = getSelection()?.getComposedRanges({ shadowRoots: [shadow] }) ?? []
    if (!range || !root.contains(range.startContainer) || !root.contains(range.endContainer)) return null
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    return selection.normalizeNative(live)
  }
  selection.setNativeRange = (start, startOffset = 0, end = start, endOffset = startOffset) => {
    if (!start || !end) return root.blur()
    if (!selection.hasFocus()) root.focus({ preventScroll: true })
    getSelection()?.setBaseAndExtent(start, startOffset, end, endOffset)
  }
}
