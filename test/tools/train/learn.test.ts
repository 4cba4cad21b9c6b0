import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { packModel } from '../../../src/engine/opinion/model'
import { stretchesOf } from '../../../src/engine/opinion/stretches'
import { CATEGORIES, type Example } from '../../../tools/train/drafts'
import { learn } from '../../../tools/train/learn'
import { STAMP_FILE, stampOf } from '../../../tools/train/stamp'
import type { Vectors } from '../../../tools/train/vectors'

const vectors: Vectors = {
  size: 2,
  words: ['gate', 'code', 'dog', 'walk', 'my'],
  numbers: Int8Array.from([120, 0, 110, 10, 0, 120, -10, 110, 10, 10]),
}

function draft(text: string, ...labels: string[]): Example {
  return {
    post: { id: text, surface: 'post', text, labels, spans: [], risk: labels.length > 0 ? 'warn' : 'none' },
    author: 'test',
    terms: text.split(' '),
    labels: Float32Array.from(CATEGORIES, (category) => (labels.includes(category) ? 1 : 0)),
  }
}

const drafts = Array.from({ length: 12 }, (_, at) => [
  draft(`the gate code is number${at}`, 'security'),
  draft(`a walk with the dog number${at}`),
]).flat()

describe('learning', () => {
  it('makes the same bytes of the same drafts', () => {
    const [first, second] = [packModel(learn(drafts, vectors)), packModel(learn(drafts, vectors))]
    expect(Buffer.compare(first, second)).toBe(0)
  })

  it('tells apart what it has seen apart', () => {
    const model = learn(drafts, vectors)
    const security = CATEGORIES.indexOf('security')
    const scoreOf = (text: string): number => stretchesOf(text.split(' '), model)[0]?.scores[security] ?? 0
    expect(scoreOf('my gate code')).toBeGreaterThan(scoreOf('my dog walk') + 1)
  })
})

describe('the model that is shipped', () => {
  it('was learned from the drafts and vectors that are here, and nothing was changed since', () => {
    expect(JSON.parse(readFileSync(STAMP_FILE, 'utf8'))).toEqual(stampOf())
  })
})
