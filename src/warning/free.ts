import { isHost } from './host'
import { type Box, bottom, overlap, right } from './place'

/** What a person presses or types in: never to be covered. */
const CONTROLS = [
  ...['button', 'a[href]', 'input', 'select', 'textarea', 'summary', 'label', 'video', '[contenteditable]'],
  ...['button', 'link', 'checkbox', 'switch', 'menuitem', 'tab', 'option', 'textbox'].map(
    (role) => `[role=${role}]`,
  ),
].join(',')

/** Distance between the points at which the page is asked what is there; no control is smaller. */
const STEP = 12
/** Beyond this many characters, measuring the text would cost more than a good spot is worth. */
const LONGEST_MEASURED = 5_000

function* points({ left, top, width, height }: Box): Generator<readonly [number, number]> {
  const columns = Math.max(2, Math.ceil(width / STEP) + 1)
  const rows = Math.max(2, Math.ceil(height / STEP) + 1)
  for (let column = 0; column < columns; column += 1) {
    for (let row = 0; row < rows; row += 1) {
      yield [left + (width * column) / (columns - 1), top + (height * row) / (rows - 1)]
    }
  }
}

function rootOf(element: Element): DocumentOrShadowRoot {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root : document
}

function textNodes(composer: Element): Text[] | null {
  const walker = document.createTreeWalker(composer, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  let length = 0
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text) nodes.push(walker.currentNode)
    length += walker.currentNode.nodeValue?.length ?? 0
    if (length > LONGEST_MEASURED) return null
  }
  return nodes
}

/** The boxes of the text and pictures in an editor; of all its inside where that can't be told. */
function textBoxes(composer: Element): Box[] {
  if (composer instanceof HTMLTextAreaElement || composer instanceof HTMLInputElement) {
    return composer.value === '' ? [] : [composer.getBoundingClientRect()]
  }
  const nodes = textNodes(composer)
  if (!nodes) return [composer.getBoundingClientRect()]
  const range = document.createRange()
  const lines = nodes.flatMap((node) => {
    range.selectNodeContents(node)
    return [...range.getClientRects()]
  })
  return [...lines, ...[...composer.querySelectorAll('img')].map((image) => image.getBoundingClientRect())]
}

/** A test for one moment: whether a box covers no control of the page, and nothing of ours at another composer. */
export function controlsAround(composer: Element, own: Element): (box: Box) => boolean {
  const root = rootOf(composer)

  function holdsControl([x, y]: readonly [number, number]): boolean {
    const [top] = root.elementsFromPoint(x, y).filter((element) => element !== own)
    if (top !== undefined && isHost(top)) return true
    const control = top?.closest(CONTROLS)
    return control !== null && control !== undefined && !control.contains(composer)
  }

  return (box) => ![...points(box)].some(holdsControl)
}

/** The same, and whether it covers nothing of the draft's text. */
export function freeAround(composer: Element, own: Element): (box: Box) => boolean {
  const texts = textBoxes(composer)
  const coversNone = controlsAround(composer, own)
  return (box) => !texts.some((text) => overlap(text, box)) && coversNone(box)
}

/** Where something of ours stood, and the composer beside it. */
export interface Standing {
  readonly box: Box
  readonly composer: Box
}

/** Whether the composer is where it was and its text hasn't grown under what stands there: quickly told at each letter. */
export function isStillFree(composer: Element, { box, composer: before }: Standing): boolean {
  const { left, top, width, height } = composer.getBoundingClientRect()
  const isThere =
    left === before.left && top === before.top && width === before.width && height === before.height
  return isThere && !textBoxes(composer).some((text) => overlap(text, box))
}

/** The part of a composer that can be seen; `null` when it is out of view or something else lies over it. */
export function visiblePart(composer: Element, own: Element): Box | null {
  if (!composer.isConnected || !composer.checkVisibility({ visibilityProperty: true })) return null
  const view = { left: 0, top: 0, width: innerWidth, height: innerHeight }
  let part = overlap(composer.getBoundingClientRect(), view)
  // Editors often scroll in a box of their own that is smaller than they are.
  for (let around = composer.parentElement; around && part; around = around.parentElement) {
    if (around === document.body) break
    const { overflowX, overflowY } = getComputedStyle(around)
    if (overflowX !== 'visible' || overflowY !== 'visible') {
      part = overlap(part, around.getBoundingClientRect())
    }
  }
  return part && isOnTop(composer, own, part) ? part : null
}

/** Whether a part of a composer isn't under something of the page, whatever that may be. */
export function isOnTop(composer: Element, own: Element, part: Box): boolean {
  const root = rootOf(composer)
  const probes = [
    [part.left + part.width / 2, part.top + part.height / 2],
    [part.left + 2, part.top + 2],
    [right(part) - 2, bottom(part) - 2],
  ] as const
  return probes.some(([x, y]) => {
    const [top] = root.elementsFromPoint(x, y).filter((element) => element !== own)
    return top !== undefined && (composer.contains(top) || top.contains(composer))
  })
}
