// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { InUse } from '../../src/gate/in-use'
import { sheetFor } from './sheets'

let inUse: InUse
const find = <E extends HTMLElement = HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector)
  if (found === null) throw new Error(`There is no ${selector}.`)
  return found
}

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = `
    <form id="inner"><div contenteditable="true" role="textbox"><p><b>Words</b></p></div><button>Post</button></form>`
  inUse = new InUse(sheetFor('generic'))
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the composer in use', () => {
  it('is the same from letter to letter, wherever in it they are written', () => {
    const composer = inUse.at(find('b'))
    expect(composer?.editor).toBe(find('[role="textbox"]'))
    const drawn = find('p').appendChild(document.createElement('i'))
    expect(inUse.at(drawn)).toBe(composer)
    expect(inUse.at(find('[role="textbox"]'))).toBe(composer)
  })

  it.each([
    ['after a second', () => vi.advanceTimersByTime(1_100)],
    ['when it is asked to', () => inUse.forget()],
  ])('is looked for anew %s', (_when, wait) => {
    inUse.at(find('b'))
    const dialog = document.body.appendChild(document.createElement('form'))
    dialog.append(find('[role="textbox"]'), find('button'))
    expect(inUse.at(find('b'))?.region.id).toBe('inner')
    wait()
    expect(inUse.at(find('b'))?.region).toBe(dialog)
  })

  it('is another one in another editor, and none once the page took it away', () => {
    inUse.at(find('b'))
    const old = find('[role="textbox"]')
    const other = document.createElement('textarea')
    find('form').prepend(other)
    expect(inUse.at(other)?.editor).toBe(other)
    expect(inUse.at(find('b'))?.editor).toBe(old)
    old.replaceWith(old.cloneNode(true))
    expect(inUse.at(find('b'))?.editor).toBe(find('[role="textbox"]'))
  })

  it('is not a field that stands in an editor', () => {
    inUse.at(find('b'))
    const field = document.createElement('input')
    find('p').append(field)
    expect(inUse.at(field)?.editor).not.toBe(find('[role="textbox"]'))
  })

  it('is looked for at every letter where there is none', () => {
    const plain = document.body.appendChild(document.createElement('div'))
    expect(inUse.at(plain)).toBeNull()
    plain.setAttribute('contenteditable', 'true')
    plain.setAttribute('role', 'textbox')
    expect(inUse.at(plain)?.editor).toBe(plain)
  })
})
