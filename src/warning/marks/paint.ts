import type { FindingLevel } from '../../model/level'

/** What the levels' highlights are called in a page; the rules for them stand in `highlight.css`. */
export const NAMES: Readonly<Record<FindingLevel, string>> = {
  remind: 'second-look-remind',
  warn: 'second-look-warn',
  stop: 'second-look-stop',
}

/** A document's window. */
export type View = Window & typeof globalThis

/** Whether the browser can underline words without touching what they stand in. */
export function canPaint(view: View): boolean {
  return typeof view.Highlight === 'function' && view.CSS?.highlights !== undefined
}

/** The highlight of a level in a document, which every composer there shares. */
function highlightOf(view: View, level: FindingLevel): Highlight {
  const name = NAMES[level]
  const known = view.CSS.highlights.get(name)
  if (known !== undefined) return known
  const made = new view.Highlight()
  view.CSS.highlights.set(name, made)
  return made
}

/** Underlines what is in the range. */
export function paint(range: Range, level: FindingLevel, view: View): void {
  highlightOf(view, level).add(range)
}

/** Takes that back; with the last of them nothing of ours is left in the document. */
export function unpaint(range: Range, level: FindingLevel, view: View): void {
  const highlight = view.CSS.highlights.get(NAMES[level])
  highlight?.delete(range)
  if (highlight?.size === 0) view.CSS.highlights.delete(NAMES[level])
}
