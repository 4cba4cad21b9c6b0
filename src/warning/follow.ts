/** What may move or cover a composer without changing its size. */
const MOVES = ['scroll', 'input', 'focusin', 'pointerup', 'keyup', 'transitionend', 'animationend', 'toggle']

/**
 * Calls `onMove` at most once a frame whenever the composer may stand elsewhere than before: scrolling,
 * resizing, typing, the page's own animations. Nothing runs while nothing happens.
 */
export function follow(composer: Element, onMove: () => void): () => void {
  const gone = new AbortController()
  let frame = 0

  function soon(): void {
    if (frame !== 0) return
    frame = requestAnimationFrame(() => {
      frame = 0
      onMove()
    })
  }

  const listen = { capture: true, passive: true, signal: gone.signal }
  for (const type of MOVES) window.addEventListener(type, soon, listen)
  window.addEventListener('resize', soon, listen)
  window.visualViewport?.addEventListener('resize', soon, listen)
  const sizes = new ResizeObserver(soon)
  sizes.observe(composer)
  sizes.observe(document.documentElement)
  const sight = new IntersectionObserver(soon, { threshold: [0, 0.5, 1] })
  sight.observe(composer)
  soon()

  return () => {
    gone.abort()
    sizes.disconnect()
    sight.disconnect()
    cancelAnimationFrame(frame)
  }
}
