// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { composerOf } from '../../src/gate/find-composer'
import { isPublishKey } from '../../src/gate/publish-key'
import { sheetFor } from './sheets'

const CHAT =
  '<div aria-label="Thread composer"><div class="e" contenteditable="true" role="textbox"></div></div>'
const POST =
  '<div role="dialog"><div class="e" contenteditable="true" role="textbox" data-lexical-editor="true"></div></div>'

function publishes(html: string, init: KeyboardEventInit): boolean {
  document.body.insertAdjacentHTML('afterbegin', html)
  const editor = document.querySelector('.e')
  const composer = editor instanceof HTMLElement ? composerOf(editor, sheetFor('facebook')) : null
  if (composer === null) throw new Error('There is no composer.')
  return isPublishKey(new KeyboardEvent('keydown', { key: 'Enter', ...init }), composer)
}

const LIST = '<div role="listbox" id="list"><div role="option" id="first">Aisha Abdi</div></div>'

beforeEach(() => {
  document.body.innerHTML = ''
})

describe('a key in a chat', () => {
  it.each([
    ['Enter', {}],
    ['Ctrl+Enter', { ctrlKey: true }],
    ['Alt+Enter', { altKey: true }],
  ])('publishes: %s', (_name, init) => {
    expect(publishes(CHAT, init)).toBe(true)
  })

  it.each([
    ['Shift+Enter', { shiftKey: true }],
    ['Enter while an input method is at work', { isComposing: true }],
    ['Enter that an older engine sends to an input method', { keyCode: 229 }],
    ['a letter', { key: 'e' }],
  ])('doesn’t publish: %s', (_name, init) => {
    expect(publishes(CHAT, init)).toBe(false)
  })

  it.each([
    [
      'points at an entry',
      CHAT.replace('role="textbox"', 'role="textbox" aria-activedescendant="first"') + LIST,
    ],
    [
      'says that it is expanded',
      CHAT.replace('role="textbox"', 'role="textbox" aria-expanded="true"') + LIST,
    ],
    [
      'names its list',
      CHAT.replace('role="textbox"', 'role="textbox" aria-expanded="true" aria-controls="list"') + LIST,
    ],
    ['has the list beside it', CHAT.replace('</div></div>', `</div>${LIST}</div>`)],
  ])('picks from an open list where the editor %s', (_how, html) => {
    expect(publishes(html, {})).toBe(false)
  })

  it.each([
    ['expanded, with no list', CHAT.replace('role="textbox"', 'role="textbox" aria-expanded="true"')],
    [
      'at an entry that is gone',
      CHAT.replace('role="textbox"', 'role="textbox" aria-activedescendant="first"'),
    ],
    ['as before, with a list elsewhere on the page', CHAT + LIST],
    [
      'with a list that is hidden',
      CHAT.replace('role="textbox"', 'role="textbox" aria-expanded="true"') + LIST.replace('id', 'hidden id'),
    ],
  ])('publishes where the editor only seems %s', (_how, html) => {
    expect(publishes(html, {})).toBe(true)
  })
})

describe('a key in a comment', () => {
  it('publishes though the box stands in no form, by what it calls itself', () => {
    expect(
      publishes(POST.replace('role="textbox"', 'role="textbox" aria-label="Comment as Jo Ferris"'), {}),
    ).toBe(true)
  })
})

describe('a key in a post', () => {
  it('is a new line', () => {
    expect(publishes(POST, {})).toBe(false)
  })
})
