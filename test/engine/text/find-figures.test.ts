import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../src/engine/text/find-figures'
import { tokenise } from '../../../src/engine/text/tokenise'

function figures(text: string): [string, string][] {
  const tokens = tokenise(text)
  return findFigures(tokens).map(({ meaning, from, to }) => [
    meaning,
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  ])
}

describe('figures in a draft', () => {
  it.each(['8.15', '10:40', '9am', '7.30pm', '1530hrs'])('takes %s for a time', (time) => {
    expect(figures(`The coach leaves at ${time} from the gate`)).toEqual([['clock', time]])
  })

  it.each(['£12', '40k', '£1,200'])('takes %s for money', (sum) => {
    expect(figures(`They want ${sum} of us`)[0]?.[0]).toBe('money')
  })

  it('takes a number of grand or quid for money', () => {
    expect(figures('he paid 18 quid')).toEqual([['money', '18 quid']])
  })

  it.each(['4417', 'Meadow2019', 'BrookStaff!88', 'welcome1'])('takes %s for what may be a code', (code) => {
    expect(figures(`try ${code} first`)).toEqual([['code', code]])
  })

  it.each(['in 1994', 'Year 9', 'the U14s', '30 of them', 'on the 21st', 'page 40', '2.8 per cent'])(
    'leaves “%s” alone',
    (text) => {
      expect(figures(text)).toEqual([])
    },
  )

  it('stays inside the words of any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const tokens = tokenise(text)
        for (const { from, to } of findFigures(tokens)) {
          expect(from).toBeLessThan(to)
          expect(to).toBeLessThanOrEqual(tokens.length)
        }
      }),
    )
  })
})
