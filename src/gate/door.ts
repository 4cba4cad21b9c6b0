import { KEEPING, type Keeping } from './keeping'

/** How long the keeper may take to arrive, in ms: as long as a check. */
const LONGEST_LOAD = 1_500

function isKeeping(value: unknown): value is Keeping {
  return typeof value === 'object' && value !== null && 'mayPublish' in value && 'keep' in value
}

/** The way to the keeper, which the background puts into the frame when it is asked to. */
export class Door {
  readonly #load: () => Promise<unknown>
  #loading: Promise<unknown> | undefined

  constructor(load: () => Promise<unknown>) {
    this.#load = load
  }

  /** The keeper, if it is here. */
  get now(): Keeping | undefined {
    const keeping: unknown = Reflect.get(globalThis, KEEPING)
    return isKeeping(keeping) ? keeping : undefined
  }

  /** Brings the keeper, however long that takes; never rejects. `undefined` when it can't be had. */
  async arrive(): Promise<Keeping | undefined> {
    if (this.now === undefined) await this.#bring()
    return this.now
  }

  /** The same for somebody who waits: `undefined`, too, when it takes too long; the next call asks again. */
  async open(): Promise<Keeping | undefined> {
    if (this.now !== undefined) return this.now
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, LONGEST_LOAD)
    })
    await Promise.race([this.#bring(), late])
    clearTimeout(timer)
    this.#loading = undefined
    return this.now
  }

  #bring(): Promise<unknown> {
    // Without a keeper the person is told in plain words, at the gesture.
    this.#loading ??= this.#load().catch(() => {
      this.#loading = undefined
    })
    return this.#loading
  }
}
