// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { composerAt, editorsIn, type Found } from '../../src/gate/find-composer'
import { readDraft } from '../../src/gate/keeper/read-draft'
import { outwards } from '../../src/gate/path'
import { publishControlIn } from '../../src/gate/publish-control'
import type { ComposerKind, SiteSheet } from '../../src/model/site'
import { fillFrame } from './framed'
import { sheetFor } from './sheets'

const generic = sheetFor('generic')

const blog: ComposerKind = {
  id: 'blog',
  surface: 'post',
  editor: '.block',
  frame: 'iframe[name="canvas"]',
  region: '.editor',
  control: '.publish',
  words: true,
  keys: [],
  replay: 'sequence',
  thread: true,
}

function element(selector: string): Element {
  const found = document.querySelector(selector)
  if (found === null) throw new Error(`There is no ${selector}.`)
  return found
}

function pressed(sheet: SiteSheet, selector: string): Found | undefined {
  return publishControlIn([...outwards(element(selector))], { sheet, recent: null })?.composer
}

const textOf = (composer: Found | undefined): string | undefined =>
  composer && readDraft(composer, generic, () => []).draft.text

describe('an editor in a frame of the same origin', () => {
  let inside: Document
  beforeEach(() => {
    document.body.innerHTML =
      '<main><iframe></iframe></main><div class="editor"><iframe name="canvas"></iframe><button class="publish">Los</button></div>'
    inside = fillFrame(
      element('iframe[name="canvas"]'),
      '<p class="block" contenteditable="true">One</p><p class="block" contenteditable="true">Two</p>',
    )
  })

  it('goes out by the control around the frame, with everything that is written in it', () => {
    const composer = pressed({ ...generic, composers: [blog] }, '.publish')
    expect(composer?.region).toBe(element('.editor'))
    expect(textOf(composer)).toBe('One\n\nTwo')
  })

  it('is found from within, with the region around its frame', () => {
    const [block] = inside.querySelectorAll('.block')
    const composer = block && composerAt([...outwards(block)], { ...generic, composers: [blog] })
    expect(composer).toMatchObject({ editor: block, region: element('.editor') })
  })

  it('isn’t one of the kind in any other frame, or in none', () => {
    element('main').innerHTML = '<p class="block" contenteditable="true">Loose</p>'
    expect(editorsIn(document, [blog])).toEqual([...inside.querySelectorAll('.block')])
  })
})

describe('a document in a frame on a site that nobody described', () => {
  const page = (frame: string, button = '<button class="b">Publish</button>'): void => {
    document.body.innerHTML = `<main>${frame}${button}</main>`
  }

  it('goes out by a telling word around the frame when its body is edited', () => {
    page('<iframe></iframe>')
    fillFrame(element('iframe'), '<p>Words</p>').body.setAttribute('contenteditable', 'true')
    expect(textOf(pressed(generic, '.b'))).toBe('Words')
  })

  it('goes out when the whole of it is in design mode', () => {
    page('<iframe></iframe>')
    const inside = fillFrame(element('iframe'), '<p>Words</p>')
    Object.defineProperty(inside, 'designMode', { value: 'on' })
    expect(textOf(pressed(generic, '.b'))).toBe('Words')
  })

  it('goes out with nothing when it is only read', () => {
    page('<iframe></iframe>')
    fillFrame(element('iframe'), '<p>Words</p>')
    expect(pressed(generic, '.b')).toBeUndefined()
  })

  it('isn’t looked into where the frame is a hidden double', () => {
    page('<div hidden><iframe></iframe></div>')
    fillFrame(element('iframe'), '<p>Words</p>').body.setAttribute('contenteditable', 'true')
    expect(pressed(generic, '.b')).toBeUndefined()
  })

  it('isn’t looked into where it is of another origin', () => {
    page('<iframe></iframe>')
    Object.defineProperty(element('iframe'), 'contentDocument', { value: null })
    expect(pressed(generic, '.b')).toBeUndefined()
  })
})
