/** Gives an iframe of the page a document of its own, as one of the same origin has; happy-dom loads none. */
export function fillFrame(frame: Element, html: string): Document {
  const inside = document.implementation.createHTMLDocument()
  inside.body.innerHTML = html
  Object.defineProperty(inside, 'defaultView', { configurable: true, value: { frameElement: frame } })
  Object.defineProperty(frame, 'contentDocument', { configurable: true, value: inside })
  return inside
}
