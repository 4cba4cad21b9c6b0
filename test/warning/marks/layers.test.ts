import { describe, expect, it } from 'vitest'
import type { FindingLevel } from '../../../src/model/level'
import { layers } from '../../../src/warning/marks/layers'

const TEXT = 'Aisha Abdi was a pain in the neck'

function drawn(...marks: readonly (readonly [FindingLevel, string])[]): [FindingLevel, string][] {
  const given = marks.map(([level, words]) => {
    const start = TEXT.indexOf(words)
    return { level, start, end: start + words.length }
  })
  return layers(given, TEXT).map(({ level, start, end }) => [level, TEXT.slice(start, end)])
}

describe('marks that meet', () => {
  it('are drawn as the strongest where they do', () => {
    expect(drawn(['remind', TEXT], ['stop', 'Abdi was'])).toEqual([
      ['remind', 'Aisha'],
      ['stop', 'Abdi was'],
      ['remind', 'a pain in the neck'],
    ])
  })

  it('are drawn once where they are the same', () => {
    expect(drawn(['warn', 'Aisha Abdi'], ['warn', 'Aisha Abdi'])).toEqual([['warn', 'Aisha Abdi']])
  })

  it('leave the space between them alone', () => {
    expect(drawn(['stop', 'Aisha'], ['remind', 'Aisha Abdi'])).toEqual([
      ['stop', 'Aisha'],
      ['remind', 'Abdi'],
    ])
  })

  it('are drawn in the order of the text', () => {
    expect(drawn(['stop', 'neck'], ['stop', 'Aisha'])).toEqual([
      ['stop', 'Aisha'],
      ['stop', 'neck'],
    ])
  })
})
