// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { composerAt, composerOf, type Found } from '../../../src/gate/find-composer'
import { applyFix } from '../../../src/gate/keeper/apply-fix'
import { readDraft } from '../../../src/gate/keeper/read-draft'
import { outwards } from '../../../src/gate/path'
import { isPublishKey } from '../../../src/gate/publish-key'
import type { ComposerKind, SiteSheet } from '../../../src/model/site'
import { fillFrame } from '../framed'
import { sheetFor } from '../sheets'

const video: ComposerKind = {
  id: 'video',
  surface: 'post',
  editor: '.about',
  with: '.title, .alt, .tag',
  region: '.upload',
  words: true,
  keys: ['enter', 'mod-enter'],
  replay: 'sequence',
  thread: false,
}
const sheet: SiteSheet = { ...sheetFor('generic'), composers: [video, ...sheetFor('generic').composers] }

function html(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`There is no ${selector}.`)
  return found
}

const at = (selector: string): Found | null => composerAt([...outwards(html(selector))], sheet)
const textAt = (selector: string): string | undefined => {
  const composer = at(selector)
  return composer === null ? undefined : readDraft(composer, sheet, () => []).draft.text
}

describe('fields that go out together with an editor', () => {
  beforeEach(() => {
    document.body.innerHTML = `<div class="upload">
      <textarea class="title">Sports day</textarea>
      <div class="about" contenteditable="true">All of 4B ran</div>
      <input class="alt" value=""><input class="alt" value="A girl, running"><span class="tag">races</span>
      <button>Publish</button></div>
      <textarea class="title">Another place</textarea>`
  })

  it('are read in the order that they stand in, those without words left out', () => {
    expect(textAt('.about')).toBe('Sports day\n\nAll of 4B ran\n\nA girl, running\n\nraces')
  })

  it('are the composer’s own: who writes in one writes in the composer', () => {
    expect(at('.title')).toMatchObject({ kind: video, editor: html('.about'), region: html('.upload') })
  })

  it('are somebody else’s outside the region', () => {
    expect(composerOf(html('.upload + .title'), sheet)?.kind.id).toBe('any')
  })

  it('are found in open shadow roots', () => {
    document.body.innerHTML =
      '<div class="upload"><my-title></my-title><div class="about" contenteditable="true">Body</div></div>'
    html('my-title').attachShadow({ mode: 'open' }).innerHTML = '<input class="title" value="Head">'
    expect(textAt('.about')).toBe('Head\n\nBody')
  })

  it('stand before and behind an editor in a frame as the frame does', () => {
    const framed: ComposerKind = { ...video, editor: 'body', frame: 'iframe' }
    document.body.innerHTML =
      '<div class="upload"><input class="title" value="Head"><iframe></iframe><input class="alt" value="Tail"></div>'
    const { body } = fillFrame(html('iframe'), 'Body')
    body.setAttribute('contenteditable', 'true')
    const sheetFramed = { ...sheet, composers: [framed] }
    const composer = composerAt([html('.alt')], sheetFramed)
    expect(composer?.editor).toBe(body)
    expect(composer && readDraft(composer, sheetFramed, () => []).draft.text).toBe('Head\n\nBody\n\nTail')
  })

  it('send nothing by Enter alone, which is the editor’s own key', () => {
    const [composer, enter] = [at('.title'), { key: 'Enter', bubbles: true }]
    if (composer === null) throw new Error('There is no composer.')
    expect(isPublishKey(new KeyboardEvent('keydown', enter), composer, html('.title'))).toBe(false)
    expect(isPublishKey(new KeyboardEvent('keydown', enter), composer, html('.about'))).toBe(true)
    const mod = new KeyboardEvent('keydown', { ...enter, ctrlKey: true })
    expect(isPublishKey(mod, composer, html('.title'))).toBe(true)
  })

  it('take the fix that is about their words', async () => {
    const composer = at('.about')
    if (composer === null) throw new Error('There is no composer.')
    const { text } = readDraft(composer, sheet, () => []).draft
    const start = text.indexOf('A girl')
    const field = html('.alt[value="A girl, running"]') as HTMLInputElement
    // What the browser does with a field that has the focus.
    document.execCommand = (_command, _ui, words = '') => {
      field.setRangeText(words)
      return true
    }
    Object.defineProperty(field, 'matches', {
      value: (selector: string) =>
        selector === ':focus-within' || Element.prototype.matches.call(field, selector),
    })
    const fix = { label: '', start, end: start + 'A girl'.length, replacement: 'A child' }
    expect(await applyFix(composer, fix)).toBe('applied')
    expect(field.value).toBe('A child, running')
  })
})
