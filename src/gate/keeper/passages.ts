import type { Finding } from '../../model/verdict'
import type { Passage, Passages, Standing } from '../../warning/face'
import { editorsIn, type Found } from '../find-composer'
import { mapText, readText, TooLong } from './read-text'
import { rangeOf } from './text-range'

/** An editor of the draft, and where its text stands in the draft's. */
interface Part {
  readonly editor: HTMLElement
  readonly start: number
  readonly end: number
}

/** The parts of a thread are one draft. */
function partsOf({ kind, editor, region }: Found): Part[] {
  const editors = kind.thread ? editorsIn(region, [kind]) : []
  let start = 0
  return (editors.includes(editor) ? editors : [editor]).map((each) => {
    const part = { editor: each, start, end: start + readText(each).length }
    start = part.end + '\n\n'.length
    return part
  })
}

function passagesIn(parts: readonly Part[], findings: readonly Finding[]): Passage[] {
  return findings.flatMap(({ start, end }, finding) => {
    const part = parts.find((each) => each.start <= start && end <= each.end)
    if (part === undefined || start >= end) return []
    return [{ finding, editor: part.editor, start: start - part.start, end: end - part.start }]
  })
}

function standing(editor: HTMLElement): Standing | null {
  try {
    const map = mapText(editor)
    return { text: map.text, rangeOf: (start, end) => rangeOf(map, start, end) }
  } catch (error) {
    if (error instanceof TooLong) return null
    throw error
  }
}

/** Where the findings of the draft that stands in the composer now are in the page; those of attachments are nowhere. */
export function passagesOf(composer: Found, findings: readonly Finding[]): Passages {
  return { all: passagesIn(findings.length === 0 ? [] : partsOf(composer), findings), read: standing }
}
