/**
 * The files that an event brings; `undefined` for an event that has nothing to do with files. Told by what they have,
 * not by their class: a frame has classes of its own.
 */
export function filesOf(event: Event, at: Element): Iterable<File> | undefined {
  // Of the two that a choice gives, only `input` leaves a shadow root.
  if (event.type === 'change' || event.type === 'input') {
    const { type, files } = at as Partial<HTMLInputElement>
    return type === 'file' ? (files ?? []) : undefined
  }
  const { clipboardData, dataTransfer } = event as Partial<ClipboardEvent & DragEvent>
  const files = (clipboardData ?? dataTransfer)?.files
  return files?.length ? files : undefined
}
