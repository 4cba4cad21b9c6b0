// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createHost, type Host } from '../../src/warning/host'

let host: Host | undefined

function put(onBack = () => {}): Host {
  host = createHost(':host{color:red}', () => document.documentElement, onBack)
  host.settle()
  return host
}

afterEach(() => host?.remove())

describe('the host of our interface', () => {
  it('shows the page nothing of what is in it', () => {
    expect(put().element.shadowRoot).toBeNull()
  })

  it('comes back when the page removes it, and says so', async () => {
    const onBack = vi.fn<() => void>()
    const { element } = put(onBack)
    element.remove()
    await vi.waitFor(() => expect(element.isConnected).toBe(true))
    expect(onBack).toHaveBeenCalledTimes(1)
  })

  it('loses what the page hangs on it', async () => {
    const { element } = put()
    element.setAttribute('inert', '')
    element.setAttribute('aria-hidden', 'true')
    element.style.display = 'none'
    await vi.waitFor(() => expect(element.getAttributeNames()).toEqual(['style']))
    expect(element.style.display).toBe('contents')
  })

  it('stays away once it is taken away', async () => {
    const { element, remove } = put()
    remove()
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    expect(element.isConnected).toBe(false)
  })
})
