import type { ComposerKind, SiteSheet } from '../model/site'
import { BUTTONS } from './buttons'
import { closestAcross, frameOf, holds, isField, isHtml, outwards, queryDeep } from './path'
import { isVisible } from './visible'

/** A composer as it stands in the page. */
export interface Found {
  readonly kind: ComposerKind
  readonly editor: HTMLElement
  /** The box around editor and publish control, as far as it can be told. */
  readonly region: Element
  /**
   * Set where a later step publishes: `readable` when the words are still in the page, `remembered` when they are gone
   * and the editor is the step's own box.
   */
  readonly last?: 'readable' | 'remembered'
}

const USUAL_REGION =
  'form, dialog, [role="dialog"], [aria-modal="true"], article, [role="article"], footer, [role="main"], main'

/** How far a box without a region of its own may reach. */
const FARTHEST = 8

/**
 * The element that is edited when something happens in `element`: a field, the outermost editable element, or the
 * body of a document that is edited as a whole.
 */
export function editableAt(element: Element): HTMLElement | null {
  const { ownerDocument } = element
  let host: HTMLElement | null = ownerDocument.designMode === 'on' ? ownerDocument.body : null
  for (const at of outwards(element)) {
    if (at.ownerDocument !== ownerDocument) break
    if (!isHtml(at)) continue
    if (isField(at)) return at
    const editable = at.getAttribute('contenteditable')
    if (editable !== null && editable.toLowerCase() !== 'false') host = at
    else if (host !== null && editable === null) continue
  }
  return host
}

/** The box so many steps around an element that a composer may reach as far. */
function wideBox(from: Element): Element {
  let at = from
  let steps = 0
  for (const outer of outwards(from)) {
    if (outer.matches('body, html') || steps++ > FARTHEST) break
    at = outer
  }
  return at
}

/** Whether a box has something to press behind an element in it. */
function hasButtonBehind(box: Element, from: Element): boolean {
  const last = [...box.querySelectorAll(BUTTONS)].at(-1)
  return last !== undefined && (from.compareDocumentPosition(last) & 4) !== 0
}

/**
 * The nearest form, dialog or the like that has something to press in it: many have their buttons in the foot of the
 * dialog that the form is in, or in a bar beside everything.
 */
function boxWithButtons(from: Element): Element | null {
  const usual = [...outwards(from)].filter((at) => at !== from && at.matches(USUAL_REGION))
  const boxes = [...usual, wideBox(from)]
  return (
    boxes.find((box) => hasButtonBehind(box, from)) ??
    boxes.find((box) => box.querySelector(BUTTONS) !== null) ??
    boxes[0] ??
    null
  )
}

/** Looked for around the frame, where the kind has its editor in one. */
function regionOf(kind: ComposerKind, editor: Element): Element {
  const from = (kind.frame !== undefined && frameOf(editor)) || editor
  const known = kind.region ?? (kind.guess === true ? undefined : USUAL_REGION)
  const region = known === undefined ? boxWithButtons(from) : closestAcross(from, known)
  return region !== null && region !== editor ? region : wideBox(from)
}

function isFramedFor({ frame }: ComposerKind, editor: Element): boolean {
  if (frame === undefined) return editor.ownerDocument === document
  return frameOf(editor)?.matches(frame) === true
}

/** What forms ask for that nobody publishes. */
const PRIVATE =
  '[type="password"], [autocomplete^="cc-"], [autocomplete*="address-line"], [autocomplete*="postal-code"]'

/** A note on an order, say, is no draft. */
function isPrivate(element: Element): boolean {
  const form = element.closest('form')
  return form?.matches('[role="search"]') === true || form?.querySelector(PRIVATE) != null
}

function isEditorOf(kind: ComposerKind, element: Element): boolean {
  return (
    element.matches(kind.editor) && isFramedFor(kind, element) && !(kind.guess === true && isPrivate(element))
  )
}

/** The composer that a further field goes out with. */
function composerWith(field: HTMLElement, kind: ComposerKind): Found | null {
  if (kind.with === undefined || !field.matches(kind.with)) return null
  const around = regionOf(kind, field)
  const [first] = editorsIn(around, [kind])
  const editor = first ?? queryDeep(around, kind.editor).find((each) => isEditorOf(kind, each))
  if (editor === undefined) return null
  const region = regionOf(kind, editor)
  return holds(region, field) ? { kind, editor, region } : null
}

/** The composer whose editor, or further field, this is; `null` for anything that no kind describes. */
export function composerOf(editor: HTMLElement, { composers }: SiteSheet): Found | null {
  for (const kind of composers) {
    if (isEditorOf(kind, editor)) return { kind, editor, region: regionOf(kind, editor) }
    const composer = composerWith(editor, kind)
    if (composer !== null) return composer
  }
  return null
}

/** The composer that an event happened in. */
export function composerAt(elements: readonly Element[], sheet: SiteSheet): Found | null {
  const [innermost] = elements
  if (innermost === undefined) return null
  const editor = editableAt(innermost)
  return editor === null ? null : composerOf(editor, sheet)
}

function isEditor(element: Element): element is HTMLElement {
  return isHtml(element) && editableAt(element) === element
}

/** The visible frames of the same origin in `box`, as far as these kinds have their editors in them. */
function framedIn(box: ParentNode, { frame, editor }: ComposerKind): Element[] {
  if (frame === undefined) return []
  return [...box.querySelectorAll<HTMLIFrameElement>(frame)]
    .filter(isVisible)
    .flatMap(({ contentDocument }) => [...(contentDocument?.querySelectorAll(editor) ?? [])])
}

/** Visible editors of these kinds inside `box`, in document order; those in frames last. */
export function editorsIn(box: ParentNode, kinds: readonly ComposerKind[]): HTMLElement[] {
  const all = kinds.map(({ editor }) => editor).join(',')
  const here = all === '' ? [] : [...box.querySelectorAll(all)]
  const editors = here.filter((editor) => kinds.some((kind) => isEditorOf(kind, editor)))
  const framed = kinds.flatMap((kind) => framedIn(box, kind))
  return [...new Set([...editors, ...framed])].filter(isEditor).filter(isVisible)
}
