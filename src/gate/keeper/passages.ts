import type { Finding } from '../../model/verdict'
import type { Passage, Passages, Standing } from '../../warning/face'
import type { Found } from '../find-composer'
import { type Part, partsOf } from './parts'
import { mapText, TooLong } from './read-text'
import { rangeOf } from './text-range'

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
