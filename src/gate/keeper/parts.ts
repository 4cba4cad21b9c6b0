import { editorsIn, type Found } from '../find-composer'
import { outwards, queryDeep } from '../path'
import { readText } from './read-text'

/** What stands between two parts of a draft. */
const BETWEEN = '\n\n'

/** A box whose words go out with the draft, and where they stand in the draft's text. */
export interface Part {
  readonly editor: HTMLElement
  readonly text: string
  readonly start: number
  readonly end: number
}

/** In document order, across shadow roots and frames. */
function compare(one: Element, other: Element): number {
  const [ones, others] = [one, other].map((each) => [...outwards(each)].reverse()) as [Element[], Element[]]
  const at = ones.findIndex((each, index) => each !== others[index])
  const [first, second] = [ones[at], others[at]]
  if (first === undefined || second === undefined) return ones.length - others.length
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

function boxesOf({ kind, editor, region }: Found): HTMLElement[] {
  const editors = kind.thread ? editorsIn(region, [kind]) : []
  const own = editors.includes(editor) ? editors : [editor]
  const others = kind.with === undefined ? [] : queryDeep(region, kind.with)
  const further = others.filter((other) => !own.some((each) => each.contains(other) || other.contains(each)))
  return further.length === 0 ? own : [...own, ...further].sort(compare)
}

/**
 * Everything that goes out with a composer, in document order: its editor, the others of a thread, and the fields that
 * its kind names. Parts without words are left out. Throws `TooLong`.
 */
export function partsOf(composer: Found): Part[] {
  let start = 0
  return boxesOf(composer).flatMap((editor) => {
    const text = readText(editor)
    if (text === '') return []
    const part = { editor, text, start, end: start + text.length }
    start = part.end + BETWEEN.length
    return [part]
  })
}

/** The text that the parts are together. */
export function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join(BETWEEN)
}
