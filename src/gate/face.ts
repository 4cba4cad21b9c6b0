import { type Decision, type Question, WARNING_FACE, type WarningFace } from '../warning/face'
import { strings } from './strings'

/** How long the warning's interface may take to arrive, in ms. */
const LONGEST_LOAD = 1_000

function isFace(value: unknown): value is WarningFace {
  return typeof value === 'object' && value !== null && 'ask' in value && typeof value.ask === 'function'
}

function present(): WarningFace | undefined {
  const face: unknown = Reflect.get(globalThis, WARNING_FACE)
  return isFace(face) ? face : undefined
}

function plainWords(question: Question): string {
  if (question.kind === 'findings') return strings.findings(question.findings.map(({ message }) => message))
  return question.reason === 'updated' ? strings.updated : strings.unchecked
}

/** The browser's own dialog: plain, but it needs nothing of ours. */
function askPlainly(question: Question): Decision {
  return window.confirm(plainWords(question)) ? 'post' : 'edit'
}

/** The warning in this frame: loaded once a composer is in use, and done without where it can't be had. */
export class Face {
  readonly #load: () => Promise<unknown>
  #loading: Promise<unknown> | undefined

  constructor(load: () => Promise<unknown>) {
    this.#load = load
  }

  /** Starts loading; never rejects. A failed load is tried again next time. */
  prepare(): Promise<unknown> {
    if (present() !== undefined) return Promise.resolve()
    this.#loading ??= this.#load().catch(() => {
      this.#loading = undefined // asking falls back to plain words
    })
    return this.#loading
  }

  /** The interface, if it is here already: for what isn't worth waiting for. */
  get now(): WarningFace | undefined {
    return present()
  }

  /** The person's decision; by plain words where the interface is missing or fails. */
  async ask(question: Question, composer: Element, signal: AbortSignal): Promise<Decision> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, LONGEST_LOAD)
    })
    await Promise.race([this.prepare(), late])
    clearTimeout(timer)
    if (signal.aborted) return 'edit'
    try {
      const face = present()
      if (face !== undefined) return await face.ask(question, composer, signal)
    } catch (error) {
      console.error('Second Look: the warning could not be shown.', error)
    }
    return askPlainly(question)
  }
}
