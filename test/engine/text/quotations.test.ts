import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../../src/engine/text/quotations'
import { tokenise } from '../../../src/engine/text/tokenise'

const quoted = (text: string): string[] => {
  const tokens = tokenise(text)
  return findQuotations(text, tokens).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  )
}

describe('a few words in quotation marks', () => {
  it('are found in straight and curly marks, single or double', () => {
    expect(quoted('Our "open door" policy')).toEqual(['open door'])
    expect(quoted('a ‘quick win’, he said “of course”')).toEqual(['quick win', 'of course'])
    expect(quoted("told it was 'too fun'.")).toEqual(['too fun'])
  })

  it('are not made by apostrophes', () => {
    expect(quoted("the kids' books and the teachers' pens")).toEqual([])
    expect(quoted("it's what they're for")).toEqual([])
  })

  it('end with the line, and are few', () => {
    expect(quoted('he said "open\nthe door" and left')).toEqual([])
    expect(quoted('"one two three four five six seven"')).toEqual([])
  })
})
