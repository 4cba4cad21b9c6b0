// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../src/gate/keeper/editor-kind'

function elementOf(html: string): HTMLElement {
  document.body.innerHTML = html
  const element = document.body.firstElementChild
  if (!(element instanceof HTMLElement)) throw new Error('There is no element.')
  return element
}

describe('an editor', () => {
  it.each([
    ['<textarea></textarea>', 'command'],
    ['<input type="text">', 'command'],
    ['<div contenteditable="true" data-lexical-editor="true"></div>', 'announce'],
    ['<div contenteditable="true" data-slate-editor="true"></div>', 'announce'],
    ['<div contenteditable="true" class="notranslate public-DraftEditor-content"></div>', 'command'],
    ['<div contenteditable="true" class="ql-editor"></div>', 'command'],
    ['<div contenteditable="true" class="tiptap ProseMirror"></div>', 'command'],
    ['<div contenteditable="true" class="editor" data-gramm="false" data-id="7"></div>', 'command'],
    ['<div contenteditable="true" class="message" role="textbox"><p>Hi</p></div>', 'command'],
  ])('%s is known to take words', (html, way) => {
    expect(kindOf(elementOf(html))?.way).toBe(way)
  })

  it.each([
    '<div contenteditable="true" class="ck ck-content ck-editor__editable"></div>',
    '<div contenteditable="true" class="cm-content"></div>',
    '<div contenteditable="true" class="mce-content-body"></div>',
    '<trix-editor contenteditable="true"></trix-editor>',
    '<div contenteditable="true"><div><span data-slate-leaf="true">Hi</span></div></div>',
    '<div contenteditable="true"><p data-offset-key="a">Hi</p></div>',
    '<div>Hi</div>',
  ])('%s isn’t', (html) => {
    expect(kindOf(elementOf(html))).toBeNull()
  })
})
