// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { composerOf, type Found } from '../../../src/gate/find-composer'
import { Checker } from '../../../src/gate/keeper/checker'
import { EarlyCheck } from '../../../src/gate/keeper/early-check'
import { Face } from '../../../src/gate/keeper/face'
import { type ReadDraft, readDraft } from '../../../src/gate/keeper/read-draft'
import { sheetFor } from '../sheets'

/** Where Enter sends, hardly a pause is waited for: each letter's draft is checked. */

const SHEET = sheetFor('generic')
/** How long the background takes. */
const ANSWER = 40
const PAUSE = 10

let asked: string[]
let read: string[]
let early: EarlyCheck
let editor: HTMLTextAreaElement

function composer(): Found {
  const found = composerOf(editor, SHEET)
  if (found === null) throw new Error('The page is not as it should be.')
  return { ...found, kind: { ...found.kind, keys: ['enter'] } }
}

async function write(text: string, rest: number): Promise<void> {
  editor.value = text
  early.soon(composer(), (_, { draft }) => read.push(draft.text))
  await vi.advanceTimersByTimeAsync(rest)
}

beforeEach(() => {
  vi.useFakeTimers()
  asked = []
  read = []
  document.body.innerHTML = '<form><textarea></textarea><button type="button">Send</button></form>'
  editor = document.querySelector('textarea') ?? document.createElement('textarea')
  const checker = new Checker({
    async check({ text }) {
      asked.push(text)
      await new Promise((done) => setTimeout(done, ANSWER))
      return { state: 'checked', verdict: { level: 'none', findings: [] }, limits: [] }
    },
    isConnected: () => true,
  })
  early = new EarlyCheck({
    checker,
    face: new Face(),
    read: (found): ReadDraft => readDraft(found, SHEET, () => []),
    again: () => null,
    renew: (found) => found,
    act: () => Promise.reject(new Error('Nobody acts here.')),
  })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the check where Enter sends', () => {
  it('follows each letter of somebody who writes no faster than the background answers', async () => {
    for (const text of ['a', 'ab', 'abc']) await write(text, 100)
    expect(asked).toEqual(['a', 'ab', 'abc'])
  })

  it('asks no more while an answer is awaited, and then about the last draft at once', async () => {
    for (const text of ['a', 'ab', 'abc', 'abcd']) await write(text, PAUSE + 1)
    expect(asked).toEqual(['a'])
    await vi.advanceTimersByTimeAsync(ANSWER)
    expect(asked).toEqual(['a', 'abcd'])
    expect(read.at(-1)).toBe('abcd')
  })
})
