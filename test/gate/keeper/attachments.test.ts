// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { composerOf, type Found } from '../../../src/gate/find-composer'
import { attachmentOf, FileLog } from '../../../src/gate/keeper/attachments'
import { sheetFor } from '../sheets'

const photo = new File(['x'], 'trip.jpg', { type: 'image/jpeg' })
const film = new File(['x'], 'trip.mp4', { type: 'video/mp4' })

let composer: Found
let files: FileLog
const find = (selector: string): Element => {
  const element = document.querySelector(selector)
  if (element === null) throw new Error(`There is no ${selector}.`)
  return element
}
const attached = () => files.attachmentsOf(composer, composer.editor)
const show = (html: string): void => find('[role="dialog"]').insertAdjacentHTML('beforeend', html)

beforeEach(() => {
  files = new FileLog()
  document.body.innerHTML = `<input type="file" id="loose"><div role="dialog"><input type="file" id="own">
    <div class="e" contenteditable="true" role="textbox" data-lexical-editor="true"></div></div>
    <form><input type="file" id="other"></form>`
  const editor = find('.e')
  const found = editor instanceof HTMLElement ? composerOf(editor, sheetFor('facebook')) : null
  if (found === null) throw new Error('There is no composer.')
  composer = found
})

describe('what is attached to a draft', () => {
  it('is nothing at first', () => {
    expect(attached()).toEqual([])
  })

  it.each(['#own', '#loose', '.e'])('is what was chosen or dropped at %s', (at) => {
    files.add(find(at), [photo, film])
    expect(attached()).toEqual([
      { kind: 'image', name: 'trip.jpg' },
      { kind: 'video', name: 'trip.mp4' },
    ])
  })

  it('isn’t what was chosen for another composer', () => {
    files.add(find('#other'), [photo])
    expect(attached()).toEqual([])
  })

  it('is what a file input holds now, not what it held before', () => {
    files.add(find('#own'), [photo])
    files.add(find('#own'), [film])
    expect(attached()).toEqual([{ kind: 'video', name: 'trip.mp4' }])
    files.add(find('#own'), [])
    expect(attached()).toEqual([])
  })

  it('is what the page shows, though nobody saw it chosen', () => {
    show('<img src="blob:x"><img src="data:image/gif;base64,R0" width="16"><video src="blob:y"></video>')
    expect(attached()).toEqual([{ kind: 'image' }, { kind: 'video' }])
  })

  it('is gone when the page took its preview away', () => {
    files.add(find('#own'), [photo])
    show('<img class="p" src="blob:x">')
    expect(attached()).toEqual([{ kind: 'image', name: 'trip.jpg' }])
    find('.p').remove()
    expect(attached()).toEqual([])
  })

  it('is gone when it went out', () => {
    files.add(find('#own'), [photo])
    files.forget(composer, composer.editor)
    expect(attached()).toEqual([])
  })
})

describe('the kind of a file', () => {
  it.each([
    ['image/heic', 'a.heic', 'image'],
    ['', 'IMG_1.HEIC', 'image'],
    ['', 'clip.MOV', 'video'],
    ['application/pdf', 'letter.pdf', 'file'],
    ['', 'noend', 'file'],
  ])('is told by type “%s” and name %s: %s', (type, name, kind) => {
    expect(attachmentOf({ type, name })).toEqual({ kind, name })
  })
})
