/** What moves a composer under the person's eyes: followed in the same frame. */
const MOVES = ['scroll', 'resize', 'transitionend', 'animationend', 'toggle']
/** What may move or cover it, or change its text: soon enough a little later, so that typing costs nothing. */
const ACTS = ['input', 'focusin', 'pointerup', 'keyup']
const LATER_MS = 120
/** A pause after which everything is looked at, though it seems to stand well. */
const PAUSE_MS = 350

/**
 * Calls `onMove` whenever the composer or its text may stand elsewhere than before: scrolling, resizing,
 * typing, the page's own animations. Nothing runs while nothing happens. While somebody types, only where `isWell`, which
 * has to be quick, says no.
 */
export function follow(composer: Element, onMove: () => void, isWell = () => false): () => void {
  const gone = new AbortController()
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  /** When the pause is over, by `performance.now()`. */
  let rest = 0
  /** Whether anything was done since the last look. */
  let acted = false

  function now(): void {
    clearTimeout(timer)
    timer = undefined
    acted = false
    cancelAnimationFrame(frame)
    frame = 0
    onMove()
  }

  function nextFrame(): void {
    if (frame === 0) frame = requestAnimationFrame(now)
  }

  function later(): void {
    acted = true
    rest = performance.now() + PAUSE_MS
    timer ??= setTimeout(tick, LATER_MS)
  }

  /** One timer sees to both, as one for each letter would cost more than all else that is done for it. */
  function tick(): void {
    const left = rest - performance.now()
    if (!acted && left > 0) timer = setTimeout(tick, Math.min(left, LATER_MS))
    else if (frame === 0) frame = requestAnimationFrame(afterFrame)
  }

  /** By then the page is laid out, and to ask where something stands costs little. */
  function afterFrame(): void {
    frame = 0
    timer = setTimeout(check)
  }

  function check(): void {
    acted = false
    if (performance.now() >= rest || !isWell()) now()
    else timer = setTimeout(tick, LATER_MS)
  }

  const listen = { capture: true, passive: true, signal: gone.signal }
  for (const type of MOVES) window.addEventListener(type, nextFrame, listen)
  for (const type of ACTS) window.addEventListener(type, later, listen)
  window.visualViewport?.addEventListener('resize', nextFrame, listen)
  const sizes = new ResizeObserver(nextFrame)
  sizes.observe(composer)
  sizes.observe(document.documentElement)
  const sight = new IntersectionObserver(nextFrame, { threshold: [0, 0.5, 1] })
  sight.observe(composer)
  nextFrame()

  return () => {
    gone.abort()
    sizes.disconnect()
    sight.disconnect()
    clearTimeout(timer)
    cancelAnimationFrame(frame)
  }
}
