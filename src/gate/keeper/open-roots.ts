/** How many elements are looked at for open shadow roots: what a composer is made of, not a whole feed. */
const MOST_ELEMENTS = 3_000

/** Written as a plain loop: where Enter sends, it runs at every letter. */
function gather(box: Element | ShadowRoot, roots: (Element | ShadowRoot)[], left: number): number {
  roots.push(box)
  let rest = left
  if (box instanceof Element && box.shadowRoot !== null) rest = gather(box.shadowRoot, roots, rest)
  for (const element of box.querySelectorAll('*')) {
    if (rest-- <= 0) return 0
    const { shadowRoot } = element
    if (shadowRoot !== null) rest = gather(shadowRoot, roots, rest)
  }
  return rest
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

export function rootsIn(box: Element): Roots {
  const roots: (Element | ShadowRoot)[] = []
  gather(box, roots, MOST_ELEMENTS)
  return roots
}

/** Like `querySelectorAll`, into open shadow roots too, in the order of the page. */
export function findAll(roots: Roots, selector: string): Element[] {
  const found = roots.flatMap((root) => [...root.querySelectorAll(selector)])
  return roots.length > 1 ? found.sort(inPageOrder) : found
}

/** How long the roots of a box count as known while somebody writes, in ms. */
const KNOWN_FOR = 1_000

/** The roots of the box that is read again and again. */
export class KnownRoots {
  #box: Element | null = null
  #roots: Roots = []
  #until = 0

  /** The roots of a box; with `mayBeKnown` as they were at most a second ago. */
  of(box: Element, mayBeKnown: boolean): Roots {
    if (mayBeKnown && box === this.#box && performance.now() < this.#until) return this.#roots
    this.#box = box
    this.#roots = rootsIn(box)
    this.#until = performance.now() + KNOWN_FOR
    return this.#roots
  }

  /** What is known counts no longer: the page may have made something new. */
  forget(): void {
    this.#box = null
  }
}
