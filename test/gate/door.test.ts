// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Alone } from '../../src/gate/alone'
import { Door } from '../../src/gate/door'
import { Gate } from '../../src/gate/gate'
import type { Keeping } from '../../src/gate/keeping'
import { KEEPING } from '../../src/gate/keeping'
import { sheetFor } from './sheets'

/** A page whose keeper isn't here: it comes late, or not at all. */

const ended: AbortController[] = []
let published: string[] = []
let editor: HTMLTextAreaElement
let button: HTMLButtonElement

function open(load: () => Promise<unknown>, takes: (event: Event) => boolean = () => true): void {
  document.body.innerHTML = '<form><textarea></textarea><button type="button">Post</button></form>'
  const [field] = document.getElementsByTagName('textarea')
  const [control] = document.getElementsByTagName('button')
  if (field === undefined || control === undefined) throw new Error('The page is not as it should be.')
  editor = field
  button = control
  button.addEventListener('click', (event) => {
    if (editor.value === '' || !takes(event)) return
    published.push(editor.value)
    editor.value = ''
  })
  const end = new AbortController()
  ended.push(end)
  new Gate(sheetFor('generic'), new Door(load), new Alone(() => false)).start(end.signal)
}

function press(): void {
  for (const type of ['pointerdown', 'click']) {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, composed: true })
    Object.defineProperty(event, 'isTrusted', { value: true })
    button.dispatchEvent(event)
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  published = []
  Reflect.deleteProperty(globalThis, KEEPING)
})
afterEach(() => {
  for (const end of ended.splice(0)) end.abort()
  Reflect.deleteProperty(globalThis, KEEPING)
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** The browser's own question, which the test's DOM doesn't have. */
function answer(yes: boolean) {
  const confirm = vi.fn(() => yes)
  vi.stubGlobal('confirm', confirm)
  return confirm
}

function keeping(parts: Partial<Keeping>): Keeping {
  const keeper = {
    wrote() {},
    attached() {},
    control: () => undefined,
    sends: () => false,
    mayLead: () => false,
    mayPublish: () => false,
    keep() {},
  }
  return { ...keeper, ...parts }
}

describe('a gesture before the keeper is here', () => {
  it('waits for it, once, and is handed over', async () => {
    const kept: string[] = []
    open(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300))
      Reflect.set(globalThis, KEEPING, keeping({ keep: (_composer, { kind }) => kept.push(kind) }))
    })
    editor.value = 'hello'
    press()
    press()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(kept).toEqual(['press'])
    expect(published).toEqual([])
  })

  it('brings the files along that were chosen before', async () => {
    const files: string[] = []
    open(async () => {
      Reflect.set(
        globalThis,
        KEEPING,
        keeping({ attached: (_at, all) => files.push(...all.map(({ name }) => name)) }),
      )
    })
    const input = document.createElement('input')
    input.type = 'file'
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'trip.jpg')] })
    document.body.append(input)
    input.dispatchEvent(new Event('change', { bubbles: true }))
    expect(files).toEqual([])
    press()
    await vi.advanceTimersByTimeAsync(100)
    expect(files).toEqual(['trip.jpg'])
  })
})

it('a keeper that comes late is told of what was written meanwhile', async () => {
  const wrote: string[] = []
  open(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5_000))
    Reflect.set(globalThis, KEEPING, keeping({ wrote: ({ kind }) => wrote.push(kind.id) }))
  })
  editor.dispatchEvent(new Event('input', { bubbles: true }))
  await vi.advanceTimersByTimeAsync(4_000)
  expect(wrote).toEqual([])
  await vi.advanceTimersByTimeAsync(2_000)
  expect(wrote).toEqual(['any'])
})

describe.each([
  ['never comes', () => new Promise(() => {})],
  ['is refused', () => Promise.reject(new Error('Extension context invalidated.'))],
])('where the keeper %s', (_how, load) => {
  it('the person is told in plain words, and nothing goes out until they say so', async () => {
    const confirm = answer(false)
    open(load)
    editor.value = 'hello'
    press()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(confirm).toHaveBeenCalledOnce()
    expect(published).toEqual([])
    expect(editor.value).toBe('hello')
    confirm.mockReturnValue(true)
    press()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(published).toEqual(['hello'])
  })

  it('a page that takes only the person’s own press gets the next one, for the same words', async () => {
    const confirm = answer(true)
    open(load, ({ isTrusted }) => isTrusted)
    editor.value = 'hello'
    press()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(published).toEqual([])
    press()
    expect(published).toEqual(['hello'])
    editor.value = 'something else'
    press()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(confirm).toHaveBeenCalledTimes(2)
    expect(published).toEqual(['hello'])
  })
})

describe('a keeper that fails', () => {
  it('doesn’t let anything out by that, nor break the page', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const confirm = answer(true)
    open(async () => {})
    const fail = (): never => {
      throw new Error('A mistake of ours.')
    }
    Reflect.set(globalThis, KEEPING, keeping({ mayPublish: fail }))
    editor.value = 'hello'
    press()
    expect(confirm).toHaveBeenCalledOnce()
    expect(published).toEqual(['hello'])
  })
})
