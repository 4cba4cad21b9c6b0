// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createHost, type Host } from '../../src/warning/host'

let host: Host | undefined

function put(onRepair: (removed: boolean) => void = () => {}): Host {
  host = createHost(':host{color:red}', () => document.documentElement, onRepair)
  host.settle()
  return host
}

afterEach(() => host?.remove())

describe('the host of our interface', () => {
  it('shows the page nothing of what is in it', () => {
    expect(put().element.shadowRoot).toBeNull()
  })

  it('comes back when the page removes it, and says so', async () => {
    const onRepair = vi.fn<(removed: boolean) => void>()
    const { element } = put(onRepair)
    element.remove()
    await vi.waitFor(() => expect(element.isConnected).toBe(true))
    expect(onRepair.mock.calls).toEqual([[true]])
  })

  it('loses what the page hangs on it, and says so', async () => {
    const onRepair = vi.fn<(removed: boolean) => void>()
    const { element } = put(onRepair)
    element.setAttribute('inert', '')
    element.setAttribute('aria-hidden', 'true')
    element.style.display = 'none'
    await vi.waitFor(() => expect(element.getAttributeNames()).toEqual(['style']))
    expect(element.style.display).toBe('contents')
    expect(onRepair.mock.calls).toEqual([[false]])
  })

  it('stays away once it is taken away', async () => {
    const { element, remove } = put()
    remove()
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    expect(element.isConnected).toBe(false)
  })
})
