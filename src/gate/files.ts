/** The files that an event brings; `undefined` for an event that has nothing to do with files. */
export function filesOf(event: Event, at: Element): Iterable<File> | undefined {
  // Of the two that a choice gives, only `input` leaves a shadow root.
  if (event.type === 'change' || event.type === 'input')
    return at instanceof HTMLInputElement && at.type === 'file' ? (at.files ?? []) : undefined
  if (event instanceof ClipboardEvent) return someOf(event.clipboardData)
  return event instanceof DragEvent ? someOf(event.dataTransfer) : undefined
}

function someOf(transfer: DataTransfer | null): FileList | undefined {
  return transfer === null || transfer.files.length === 0 ? undefined : transfer.files
}
