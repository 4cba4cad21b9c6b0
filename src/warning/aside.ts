/** A modal dialog that lets the page have the focus for a moment and stays in sight. */
export interface Aside {
  /** Ends that; the dialog is closed then, and can be opened as a modal one again. */
  comeBack(): void
}

/** Makes a modal dialog one that takes nothing: still on top of the page, but the page isn't inert under it. */
export function stepAside(dialog: HTMLDialogElement): Aside {
  dialog.classList.add('standing')
  dialog.popover = 'manual'
  dialog.close()
  dialog.showPopover()
  return {
    comeBack() {
      // The page may have taken it away, which closes it.
      if (dialog.matches(':popover-open')) dialog.hidePopover()
      dialog.popover = null
    },
  }
}
