// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { composerOf, type Found } from '../../../src/gate/find-composer'
import { fingerprintOf, readDraft } from '../../../src/gate/keeper/read-draft'
import type { Draft } from '../../../src/model/draft'
import { sheetFor } from '../sheets'

function compose(site: string, html: string): Found {
  document.body.innerHTML = html
  const editor = document.querySelector('.e')
  const composer = editor instanceof HTMLElement ? composerOf(editor, sheetFor(site)) : null
  if (composer === null) throw new Error('There is no composer.')
  return composer
}
const read = (site: string, html: string) => readDraft(compose(site, html), sheetFor(site), () => [])

afterEach(() => {
  document.body.innerHTML = ''
})

describe('reading a draft', () => {
  it('says where it would appear, and to whom a message goes', () => {
    const chat = (label: string): string =>
      `<div aria-label="Thread composer"><div class="e" contenteditable="true" role="textbox" aria-label="${label}">hi</div></div>`
    expect(read('facebook', chat('Write to Jo Ferris · Old bike')).draft).toMatchObject({
      text: 'hi',
      site: 'facebook',
      surface: 'dm',
      to: 'Jo Ferris',
    })
    expect(read('facebook', chat('Message')).draft.to).toBeUndefined()
  })

  it('reads a thread as one draft', () => {
    const part = (number: number, text: string): string =>
      `<div class="${number === 0 ? 'e' : ''}" contenteditable="true" data-testid="tweetTextarea_${number}">${text}</div>`
    const { draft } = read('x', `<div role="dialog">${part(0, 'one')}${part(1, 'two')}</div>`)
    expect(draft.text).toBe('one\n\ntwo')
  })

  it('names the host of a site without a file', () => {
    expect(read('generic', '<textarea class="e">hi</textarea>').draft.site).toBe(location.hostname)
  })

  it.each(['', ' \n\t', '<br>'])('finds “%s” empty', (html) => {
    expect(
      read(
        'facebook',
        `<div class="e" contenteditable="true" role="textbox" data-lexical-editor="true">${html}</div>`,
      ).empty,
    ).toBe(true)
  })

  it('doesn’t find a picture without words empty', () => {
    const composer = compose('generic', '<textarea class="e"></textarea>')
    expect(readDraft(composer, sheetFor('generic'), () => [{ kind: 'image' }]).empty).toBe(false)
  })

  it('says so when it can’t be read', () => {
    const composer = compose('generic', '<textarea class="e"></textarea>')
    if (composer.editor instanceof HTMLTextAreaElement) composer.editor.value = 'x'.repeat(200_001)
    expect(readDraft(composer, sheetFor('generic'), () => [])).toMatchObject({
      unreadable: true,
      empty: false,
    })
  })
})

const attachment = fc.record(
  { kind: fc.constantFrom('image' as const, 'video' as const, 'file' as const), name: fc.string() },
  { requiredKeys: ['kind'] },
)
const draft: fc.Arbitrary<Draft> = fc.record({
  text: fc.string({ unit: 'binary' }),
  surface: fc.constantFrom('post' as const, 'dm' as const),
  site: fc.constantFrom('facebook', 'x'),
  attachments: fc.array(attachment, { maxLength: 3 }),
  notPupils: fc.array(fc.string(), { maxLength: 2 }),
})

describe('a draft’s fingerprint', () => {
  it('is the same for the same draft, and only for that', () => {
    fc.assert(
      fc.property(draft, draft, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other)
        expect(fingerprintOf(one)).toBe(fingerprintOf(structuredClone(one)))
        expect(fingerprintOf(one) === fingerprintOf(other)).toBe(isSame)
      }),
    )
  })

  it('changes with any change of the text', () => {
    fc.assert(
      fc.property(draft, fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), (one, added, at) => {
        const place = at % (one.text.length + 1)
        const text = one.text.slice(0, place) + added + one.text.slice(place)
        expect(fingerprintOf({ ...one, text })).not.toBe(fingerprintOf(one))
      }),
    )
  })
})
