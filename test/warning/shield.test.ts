// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { shield } from '../../src/warning/shield'

const host = document.createElement('div')
const heard = vi.fn<(type: string) => void>()
const onEvent = vi.fn<(event: Event) => void>()
let release = () => {}

const TYPES = ['keydown', 'click', 'pointerdown', 'focusin', 'wheel', 'touchmove'] as const

function hear(event: Event): void {
  heard(event.type)
}

function send(target: EventTarget, type: string): Event {
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true })
  target.dispatchEvent(event)
  return event
}

beforeEach(() => {
  document.body.replaceChildren(host)
  release = shield(host, { ownsKeys: true, onEvent })
  for (const type of TYPES) {
    document.addEventListener(type, hear, { capture: true })
    window.addEventListener(type, hear)
  }
})

afterEach(() => {
  release()
  for (const type of TYPES) {
    document.removeEventListener(type, hear, { capture: true })
    window.removeEventListener(type, hear)
  }
  vi.clearAllMocks()
})

describe('the shield', () => {
  it.each(TYPES)('keeps %s in our interface from the page', (type) => {
    send(host, type)
    expect(heard).not.toHaveBeenCalled()
  })

  it.each(TYPES)('lets the page have its own %s', (type) => {
    send(document.body, type)
    expect(heard).toHaveBeenCalledTimes(2)
  })

  it('keeps them where the host stands in an open shadow root of the page', () => {
    const outer = document.body.appendChild(document.createElement('div'))
    outer.attachShadow({ mode: 'open' }).append(host)
    send(host, 'keydown')
    expect(heard).not.toHaveBeenCalled()
  })

  it('gives a script’s events no effect and tells nobody of them', () => {
    expect(send(host, 'click').defaultPrevented).toBe(true)
    expect(onEvent).not.toHaveBeenCalled()
  })

  it('does not take over keys that a script made elsewhere', () => {
    send(document.body, 'keydown')
    expect(heard).toHaveBeenCalledWith('keydown')
    expect(onEvent).not.toHaveBeenCalled()
  })

  it('is gone once it is released', () => {
    release()
    send(host, 'click')
    expect(heard).toHaveBeenCalledTimes(2)
  })
})
