import { describe, expect, it } from 'vitest'
import { dictionaryKinds, isDictionaryWord } from '../../../src/engine/text/dictionary'

describe('the dictionary', () => {
  it.each([
    ['will', 'modal'],
    ['september', 'time'],
    ['school', 'noun'],
    ['drew', 'verb'],
    ['happy', 'adjective'],
    ['they', 'function'],
  ] as const)('knows %s as a %s', (word, kind) => {
    expect(dictionaryKinds(word)).toContain(kind)
  })

  it.each(['siobhan', 'priya', 'constructor', 'toString', '__proto__', '', ','])(
    'does not know %j',
    (word) => {
      expect(isDictionaryWord(word)).toBe(false)
    },
  )
})
