import { describe, expect, it } from 'vitest'
import { shift } from '../../../src/warning/marks/shift'

const DRAFT = 'Well done Ellie for reading'

/** The words that are still marked when a draft with “Ellie” marked becomes another. */
function markedIn(draft: string, from = DRAFT): string[] {
  const start = from.indexOf('Ellie')
  return shift([{ start, end: start + 5 }], from, draft).map((mark) => draft.slice(mark.start, mark.end))
}

describe('a marked word', () => {
  it.each([
    ['words are written before it', 'Really well done Ellie for reading'],
    ['words are taken out before it', 'Done Ellie for reading'],
    ['words are written behind it', 'Well done Ellie for reading to us'],
    ['a full stop is set at its end', 'Well done Ellie. for reading'],
    ['a quotation mark is set before it', 'Well done “Ellie for reading'],
    ['all behind it is deleted', 'Well done Ellie'],
    ['nothing is changed', DRAFT],
  ])('stays marked when %s', (_, draft) => {
    expect(markedIn(draft)).toEqual(['Ellie'])
  })

  it.each([
    ['a letter of it is deleted', 'Well done Elie for reading'],
    ['a letter is written in it', 'Well done Ellwie for reading'],
    ['a letter is written at its end', 'Well done Ellies for reading'],
    ['a letter is written at its beginning', 'Well done aEllie for reading'],
    ['it grows together with the next word', 'Well done Elliefor reading'],
    ['it is deleted', 'Well done for reading'],
    ['everything is', ''],
  ])('is marked no longer when %s', (_, draft) => {
    expect(markedIn(draft)).toEqual([])
  })

  it('stays marked where it was part of a word from the start', () => {
    expect(markedIn('So #GoEllieGo', '#GoEllieGo')).toEqual(['Ellie'])
  })
})
