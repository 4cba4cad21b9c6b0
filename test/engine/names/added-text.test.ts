import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/engine'
import { knowledge, knowledgeOf } from '../demo'

const PHRASES = [
  'Imogen Hartley was brilliant in assembly',
  'Jack made me laugh in assembly.',
  'Emma Watson read aloud',
  'The TA is the biggest gossip going.',
  'A girl in my class lost her mum last month',
  'I.H. (Year 4) and her puppet theatre',
  'call me on 07700 900123',
  'our youngest ever deputy head girl is from my form',
  'what a film, loved every song',
  'see you at the pub for my wedding anniversary',
  'my brother Jack',
  'of course he would say "that',
  '123',
  'no',
  'not',
  '@someone',
  'Samaritans, or the NHS',
  'order ref 12',
  'Mr Hartley',
  'and Jack',
  '...',
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...PHRASES), { maxLength: 4 }).map((parts) => parts.join(' ')),
  fc.string({ maxLength: 60, unit: 'grapheme' }),
)

describe('adding text to a draft', () => {
  it('never loses a finding before it', () => {
    fc.assert(
      fc.property(text, text, (before, added) => {
        const first = check({ text: before }, knowledge).findings
        const then = check({ text: `${before}\n\n${added}` }, knowledge).findings
        for (const { start, end, category, quote } of first) {
          const overlaps = (other: { start: number; end: number }): boolean =>
            (other.start < end && start < other.end) || (other.start === start && other.end === end)
          const kept = then.some((other) => other.category === category && overlaps(other))
          expect(kept, `${category} “${quote}”`).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('may make less of a name, but not nothing', () => {
    const emma = knowledgeOf('Emma Watson')
    expect(check({ text: 'Emma Watson was superb.' }, emma).level).not.toBe('none')
    expect(check({ text: 'Emma Watson was superb.\n\nWhat a film!' }, emma).level).toBe('remind')
  })
})
