import type { ComposerKind, SiteSheet } from '../model/site'
import { closestAcross, outwards } from './path'
import { isVisible } from './visible'

/** A composer as it stands in the page. */
export interface Found {
  readonly kind: ComposerKind
  readonly editor: HTMLElement
  /** The box around editor and publish control, as far as it can be told. */
  readonly region: Element
}

const USUAL_REGION =
  'form, dialog, [role="dialog"], [aria-modal="true"], article, [role="article"], footer, [role="main"], main'

const FIELDS = 'textarea, input'

/** How far a box without a region of its own may reach. */
const FARTHEST = 8

/** The element that is edited when something happens in `element`: a field, or the outermost editable element. */
export function editableAt(element: Element): HTMLElement | null {
  let host: HTMLElement | null = null
  for (const at of outwards(element)) {
    if (!(at instanceof HTMLElement)) continue
    if (at.matches(FIELDS)) return at
    const editable = at.getAttribute('contenteditable')
    if (editable !== null && editable.toLowerCase() !== 'false') host = at
    else if (host !== null && editable === null) continue
  }
  return host
}

function regionOf(kind: ComposerKind, editor: Element): Element {
  const region = closestAcross(editor, kind.region ?? USUAL_REGION)
  if (region !== null && region !== editor) return region
  let at = editor
  let steps = 0
  for (const outer of outwards(editor)) {
    if (outer.matches('body, html') || steps++ > FARTHEST) break
    at = outer
  }
  return at
}

/** The composer whose editor this is; `null` for anything that no kind describes. */
export function composerOf(editor: HTMLElement, sheet: SiteSheet): Found | null {
  const kind = sheet.composers.find((candidate) => editor.matches(candidate.editor))
  return kind === undefined ? null : { kind, editor, region: regionOf(kind, editor) }
}

/** The composer that an event happened in. */
export function composerAt(elements: readonly Element[], sheet: SiteSheet): Found | null {
  const [innermost] = elements
  if (innermost === undefined) return null
  const editor = editableAt(innermost)
  return editor === null ? null : composerOf(editor, sheet)
}

function isEditor(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && editableAt(element) === element
}

/** Visible editors of these kinds inside `box`, in document order. */
export function editorsIn(box: ParentNode, kinds: readonly ComposerKind[]): HTMLElement[] {
  const selector = kinds.map(({ editor }) => editor).join(',')
  if (selector === '') return []
  return [...box.querySelectorAll(selector)].filter(isEditor).filter(isVisible)
}
