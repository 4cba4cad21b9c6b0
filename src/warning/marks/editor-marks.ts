import type { FindingLevel } from '../../model/level'
import type { Passages, Standing } from '../face'
import type { Drawn, Seen } from './drawn'
import { layers } from './layers'
import { type Stretch, shift } from './shift'

/** A finding's place in an editor. */
export interface Mark extends Stretch {
  readonly finding: number
  readonly level: FindingLevel
}

/** A marked word on the screen: what was found there, and its box. */
export interface Hit {
  readonly editor: HTMLElement
  readonly findings: readonly number[]
  readonly box: DOMRect
  /** Whether the caret stands behind it. */
  readonly isPassed: boolean
}

const NOTHING: Standing = { text: '', rangeOf: () => null }

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x < right && top <= y && y < bottom
}

/** The marks of one editor, which stay with their words until these are changed. */
export class EditorMarks {
  readonly editor: HTMLElement
  readonly #drawn: Drawn
  #read: Passages['read'] = () => null
  #text = ''
  #marks: readonly Mark[] = []

  constructor(editor: HTMLElement, drawn: Drawn) {
    this.editor = editor
    this.#drawn = drawn
  }

  /** Marks what was found in the editor as it stands now. */
  show(marks: readonly Mark[], read: Passages['read']): void {
    this.#read = read
    this.#draw(() => marks)
  }

  /** The editor may have been edited, or drawn anew: marks go with their words, or away. */
  follow(): void {
    this.#draw((text) => shift(this.#marks, this.#text, text))
  }

  #draw(marksIn: (text: string) => readonly Mark[]): void {
    const standing = this.editor.isConnected ? this.#read(this.editor) : null
    this.#marks = standing === null ? [] : marksIn(standing.text)
    this.#text = standing?.text ?? ''
    this.#drawn.draw(layers(this.#marks, this.#text), standing ?? NOTHING)
  }

  /** All marked words that are drawn, in the text's order. */
  hits(): Hit[] {
    return this.#drawn.seen().flatMap((seen) => {
      const [box] = seen.boxes
      return box === undefined ? [] : [this.#hit(seen, box)]
    })
  }

  /** The marked word at a point of the window. */
  at(x: number, y: number): Hit | null {
    for (const seen of this.#drawn.seen()) {
      const box = seen.boxes.find((each) => isIn(each, x, y))
      if (box !== undefined) return this.#hit(seen, box)
    }
    return null
  }

  #hit({ layer, isPassed }: Seen, box: DOMRect): Hit {
    return { editor: this.editor, findings: this.#findingsAt(layer), box, isPassed }
  }

  /** What was found there: under the strongest mark there may be others. */
  #findingsAt({ start, end }: Stretch): number[] {
    return this.#marks.filter((mark) => mark.start < end && start < mark.end).map(({ finding }) => finding)
  }

  remove(): void {
    this.#drawn.remove()
  }
}
