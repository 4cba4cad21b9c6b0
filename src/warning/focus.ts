/** Where the person was in an editor: focus and caret. */
export interface Place {
  /** Puts focus and caret back, as far as they are still there. Scrolls nothing. */
  giveBack(): void
}

/** Remembers where the caret is in `composer`; the browser itself remembers it in fields. */
export function rememberPlace(composer: Element): Place {
  const selection = document.getSelection()
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {}

  function isInside(node: Node | null | undefined): node is Node {
    return node !== null && node !== undefined && composer.contains(node)
  }

  /** A press on a control takes the caret out of an editor before we are asked; most people write at the end. */
  function goToEnd(selection: Selection): void {
    if (!(composer instanceof HTMLElement) || !composer.isContentEditable) return
    selection.selectAllChildren(composer)
    selection.collapseToEnd()
  }

  return {
    giveBack() {
      if (!(composer instanceof HTMLElement) || !composer.isConnected) return
      composer.focus({ preventScroll: true })
      if (!selection) return
      if (!isInside(anchorNode) || !isInside(focusNode)) return goToEnd(selection)
      if (selection.anchorNode === anchorNode && selection.anchorOffset === anchorOffset) return
      const fits = (node: Node, offset: number) =>
        offset <= (node instanceof CharacterData ? node.length : node.childNodes.length)
      if (!fits(anchorNode, anchorOffset ?? 0) || !fits(focusNode, focusOffset ?? 0)) return
      selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0)
    },
  }
}
