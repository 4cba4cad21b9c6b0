/**
 * Does one piece of work after the other, in the order in which they were asked for, so that none undoes another.
 * Each is answered with its own outcome; one that fails doesn't keep the next.
 */
export function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }
}
