/** Where the person was in an editor: focus and caret. */
export interface Place {
  /** Puts focus and caret back, as far as they are still there. Scrolls nothing. */
  giveBack(): void
}

/** Elements of a frame's document are no `HTMLElement` of ours. */
function isHtml(element: Element): element is HTMLElement {
  return 'isContentEditable' in element
}

/** Remembers where the caret is in `composer`, in a frame too; the browser itself remembers it in fields. */
export function rememberPlace(composer: Element): Place {
  const selection = composer.ownerDocument.getSelection()
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {}

  function isInside(node: Node | null | undefined): node is Node {
    return node !== null && node !== undefined && composer.contains(node)
  }

  /** A press on a control takes the caret out of an editor before we are asked; most people write at the end. */
  function goToEnd(selection: Selection): void {
    if (!isHtml(composer) || !composer.isContentEditable) return
    selection.selectAllChildren(composer)
    selection.collapseToEnd()
  }

  return {
    giveBack() {
      if (!isHtml(composer) || !composer.isConnected) return
      composer.focus({ preventScroll: true })
      if (!selection) return
      if (!isInside(anchorNode) || !isInside(focusNode)) return goToEnd(selection)
      if (selection.anchorNode === anchorNode && selection.anchorOffset === anchorOffset) return
      const fits = (node: Node, offset: number) =>
        offset <= ('length' in node ? Number(node.length) : node.childNodes.length)
      if (!fits(anchorNode, anchorOffset ?? 0) || !fits(focusNode, focusOffset ?? 0)) return
      selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0)
    },
  }
}
