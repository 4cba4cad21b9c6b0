import { type Acting, type Decision, type Question, WARNING_FACE, type WarningFace } from '../../warning/face'
import { strings } from './strings'

function isFace(value: unknown): value is WarningFace {
  return typeof value === 'object' && value !== null && 'ask' in value && typeof value.ask === 'function'
}

function plainWords(question: Question): string {
  if (question.kind !== 'unchecked') return strings.findings(question.findings.map(({ message }) => message))
  return question.reason === 'updated' ? strings.updated : strings.unchecked
}

/** The browser's own dialog: plain, but it needs nothing of ours. */
function askPlainly(question: Question): Decision {
  return window.confirm(plainWords(question)) ? 'post' : 'edit'
}

/** The warning in this frame, which the background puts there with the keeper; and plain words without it. */
export class Face {
  /** The interface, if it is here. */
  get now(): WarningFace | undefined {
    const face: unknown = Reflect.get(globalThis, WARNING_FACE)
    return isFace(face) ? face : undefined
  }

  /** The person's decision; by plain words where the interface is missing or fails. */
  async ask(question: Question, composer: Element, signal: AbortSignal, acting: Acting): Promise<Decision> {
    if (signal.aborted) return 'edit'
    try {
      if (this.now !== undefined) return await this.now.ask(question, composer, signal, acting)
    } catch (error) {
      console.error('Second Look: the warning could not be shown.', error)
    }
    return askPlainly(question)
  }
}
