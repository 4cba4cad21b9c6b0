import { KEEPING, type Keeping } from './keeping'

/** How long the keeper may take to arrive, in ms: as long as a check. */
const LONGEST_LOAD = 1_500

function isKeeping(value: unknown): value is Keeping {
  return typeof value === 'object' && value !== null && 'mayPublish' in value && 'keep' in value
}

/** The way to the keeper, which the background puts into the frame when it is asked to. */
export class Door {
  readonly #load: () => Promise<unknown>
  #opening: Promise<Keeping | undefined> | undefined

  constructor(load: () => Promise<unknown>) {
    this.#load = load
  }

  /** The keeper, if it is here. */
  get now(): Keeping | undefined {
    const keeping: unknown = Reflect.get(globalThis, KEEPING)
    return isKeeping(keeping) ? keeping : undefined
  }

  /** Brings the keeper; never rejects. `undefined` when it can't be had in time; the next call tries again. */
  open(): Promise<Keeping | undefined> {
    if (this.now !== undefined) return Promise.resolve(this.now)
    this.#opening ??= this.#bring().finally(() => {
      this.#opening = undefined
    })
    return this.#opening
  }

  async #bring(): Promise<Keeping | undefined> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, LONGEST_LOAD)
    })
    try {
      await Promise.race([this.#load(), late])
    } catch {
      // Without a keeper the person is told in plain words, at the gesture.
    }
    clearTimeout(timer)
    return this.now
  }
}
