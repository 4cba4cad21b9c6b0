/** How many elements are looked at for open shadow roots: what a composer is made of, not a whole feed. */
const MOST_ELEMENTS = 3_000

function* openRoots(box: Element | ShadowRoot, left: { elements: number }): Generator<Element | ShadowRoot> {
  yield box
  if (box instanceof Element && box.shadowRoot !== null) yield* openRoots(box.shadowRoot, left)
  for (const element of box.querySelectorAll('*')) {
    if (left.elements-- <= 0) return
    if (element.shadowRoot !== null) yield* openRoots(element.shadowRoot, left)
  }
}

/** The element, and the hosts of the shadow roots that it is in, outermost first. */
function placesOf(element: Element): Element[] {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? [...placesOf(root.host), element] : [element]
}

/** Orders elements as they stand in the page, across open shadow roots. */
export function inPageOrder(one: Element, other: Element): number {
  const [ones, others] = [placesOf(one), placesOf(other)]
  const at = ones.findIndex((element, index) => element !== others[index])
  const [first, second] = [ones[at], others[at]]
  if (first === undefined || second === undefined) return 0
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1
}

/** The box and the open shadow roots in it: found once, searched for several things. */
export type Roots = readonly (Element | ShadowRoot)[]

export const rootsIn = (box: Element): Roots => [...openRoots(box, { elements: MOST_ELEMENTS })]

/** Like `querySelectorAll`, into open shadow roots too, in the order of the page. */
export function findAll(roots: Roots, selector: string): Element[] {
  const found = roots.flatMap((root) => [...root.querySelectorAll(selector)])
  return roots.length > 1 ? found.sort(inPageOrder) : found
}
