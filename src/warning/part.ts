/** The element of `root` that matches; a `TypeError` when what was drawn doesn't have it. */
export function part<Kind extends Element>(
  root: ShadowRoot,
  selector: string,
  kind: abstract new () => Kind,
): Kind {
  const found = root.querySelector(selector)
  if (found instanceof kind) return found
  throw new TypeError(`Nothing that was drawn matches ${selector}.`)
}
