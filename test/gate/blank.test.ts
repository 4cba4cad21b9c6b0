// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Alone } from '../../src/gate/alone'
import { isBlank } from '../../src/gate/blank'
import { Door } from '../../src/gate/door'
import { Gate } from '../../src/gate/gate'
import { KEEPING } from '../../src/gate/keeping'
import { sheetFor } from './sheets'

/** A press before the keeper is here. */

let ended: AbortController
let keep: ReturnType<typeof vi.fn>
/** Lets the keeper arrive. */
let arrive: () => void

beforeEach(() => {
  ended = new AbortController()
  keep = vi.fn()
  const loaded = new Promise<void>((done) => {
    arrive = () => {
      Reflect.set(globalThis, KEEPING, {
        mayPublish: () => false,
        control: () => undefined,
        keep,
        attached() {},
      })
      done()
    }
  })
  new Gate(sheetFor('generic'), new Door(() => loaded), new Alone(() => false)).start(ended.signal)
})
afterEach(() => {
  ended.abort()
  Reflect.deleteProperty(globalThis, KEEPING)
})

function open(html: string): { editor: HTMLTextAreaElement; reached: () => number } {
  document.body.innerHTML = `<form><textarea placeholder="Write something"></textarea>${html}<button type="button">Post</button></form>`
  let presses = 0
  document.querySelector('button')?.addEventListener('click', () => {
    presses += 1
  })
  const editor = document.querySelector('textarea')
  if (editor === null) throw new Error('There is no editor.')
  return { editor, reached: () => presses }
}

const press = (): void => document.querySelector('button')?.click()

describe('a press before the keeper is here', () => {
  it('goes to the page where nothing is written and nothing shown', () => {
    const { reached } = open('')
    press()
    expect(reached()).toBe(1)
  })

  it.each([
    ['something is written', '', 'Some pupil'],
    ['a picture is shown', '<img src="blob:x">', ''],
    ['something stands in another box', '<input type="text" value="Some pupil">', ''],
  ])('is held where %s', async (_, html, words) => {
    const { editor, reached } = open(html)
    editor.value = words
    press()
    expect(reached()).toBe(0)
    arrive()
    await vi.waitFor(() => expect(keep).toHaveBeenCalledOnce())
  })

  it('asks about nothing that was written after it', async () => {
    const { editor, reached } = open('<img src="blob:x">')
    press()
    editor.value = 'Some pupil'
    arrive()
    await new Promise((next) => setTimeout(next))
    expect(keep).not.toHaveBeenCalled()
    expect(reached()).toBe(0)
  })
})

describe('a composer is not blank', () => {
  const [kind] = sheetFor('generic').composers
  if (kind === undefined) throw new Error('There is no composer.')
  const region = document.createElement('div')
  const boxWith = (words: string): HTMLTextAreaElement =>
    Object.assign(document.createElement('textarea'), { value: words })

  it('where its box is not in what is around its control, as in a frame, and has words', () => {
    expect(isBlank({ kind, editor: boxWith(''), region })).toBe(true)
    expect(isBlank({ kind, editor: boxWith('Some pupil'), region })).toBe(false)
  })

  it('at a later step, where the words are no longer in the page', () => {
    expect(isBlank({ kind, editor: region, region, last: 'remembered' })).toBe(false)
  })
})
