// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { composerOf, type Found } from '../../../src/gate/find-composer'
import { FileLog } from '../../../src/gate/keeper/attachments'
import { attachmentOf } from '../../../src/gate/keeper/chosen'
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
/** As on a site whose file says nothing about previews. */
const attachedAnywhere = () => {
  const { images, videos, ...kind } = composer.kind
  return files.attachmentsOf(
    { ...composer, kind: { ...kind, images: undefined, videos: undefined } },
    composer.editor,
  )
}
const show = (html: string): void => find('[role="dialog"]').insertAdjacentHTML('beforeend', html)

beforeEach(() => {
  files = new FileLog(sheetFor('facebook'))
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

describe('what a page shows', () => {
  it('counts once though it is drawn twice, as a background and as a picture', () => {
    show('<div style="background-image: url(&quot;blob:x&quot;)"></div><img src="blob:x">')
    expect(attachedAnywhere()).toEqual([{ kind: 'image' }])
  })

  it('is found in open shadow roots, in the order of the page', () => {
    show('<div id="host"></div><video src="blob:y"></video>')
    find('#host').attachShadow({ mode: 'open' }).innerHTML = '<img src="blob:x">'
    expect(attachedAnywhere()).toEqual([{ kind: 'image' }, { kind: 'video' }])
  })

  it('is a moving picture from a picker, not those that the picker offers', () => {
    show('<ul><li role="option"><img width="200" src="https://media.tenor.com/a.gif"></li></ul>')
    expect(attachedAnywhere()).toEqual([])
    show('<div><img width="200" src="https://media.giphy.com/b.webp"><button>×</button></div>')
    expect(attachedAnywhere()).toEqual([{ kind: 'image' }])
  })

  it('is a picture in the text, but no emoji', () => {
    find('.e').innerHTML =
      '<img alt="🌱" width="200" src="https://a.example/1"><img width="300" src="https://a.example/2">'
    expect(attachedAnywhere()).toEqual([{ kind: 'image' }])
  })

  it('isn’t an icon, a player or a picture that is published', () => {
    show(`<img width="16" src="data:image/gif;base64,R0"><video src="https://a.example/film"></video>
      <canvas width="20"></canvas><div role="article"><img src="blob:z"></div>`)
    expect(attachedAnywhere()).toEqual([])
  })

  it('isn’t what another composer of the same box has', () => {
    show('<form><textarea></textarea><img src="blob:x"></form>')
    expect(attachedAnywhere()).toEqual([])
  })

  it('goes on being attached when the page shows its uploaded copy', () => {
    files.add(find('#own'), [photo])
    show('<div><img class="p" src="blob:x"></div>')
    expect(attached()).toEqual([{ kind: 'image', name: 'trip.jpg' }])
    find('.p').outerHTML = '<img src="https://a.example/trip" width="300">'
    expect(attached()).toEqual([{ kind: 'image', name: 'trip.jpg' }])
  })

  it('is all of it where only one of several is shown at a time', () => {
    files.add(find('#own'), [photo, film])
    show('<div class="slide"><img src="blob:x"></div>')
    expect(attached()).toHaveLength(2)
    find('.slide').innerHTML = '<video src="blob:y"></video>'
    expect(attached()).toHaveLength(2)
  })
})

it('leaves a file outside every box to the composer that was in use, until another one shows it', () => {
  const other = document.body.appendChild(document.createElement('form'))
  other.innerHTML = '<div class="o" contenteditable="true" role="textbox" data-lexical-editor="true"></div>'
  const second = composerOf(find('.o') as HTMLElement, sheetFor('generic'))
  if (second === null) throw new Error('There is no other composer.')
  expect(files.attachmentsOf(second, null)).toEqual([])
  files.add(find('#loose'), [photo], composer.editor)
  expect(files.attachmentsOf(second, second.editor)).toEqual([])
  expect(attached()).toHaveLength(1)
  other.insertAdjacentHTML('beforeend', '<img src="blob:x">')
  expect(files.attachmentsOf(second, second.editor)).toEqual([{ kind: 'image', name: 'trip.jpg' }])
  expect(attached()).toEqual([])
})

it('gives the file and what shows it, for whoever looks into pictures', () => {
  files.add(find('.e'), [photo])
  show('<img class="p" src="blob:x">')
  expect(files.attachedTo(composer, null)).toEqual([
    { kind: 'image', name: 'trip.jpg', file: photo, shows: find('.p') },
  ])
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
