// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapText } from '../../../src/gate/keeper/read-text'
import { caretAt, offsetOf, rangeOf } from '../../../src/gate/keeper/text-range'

function editorWith(html: string): HTMLElement {
  document.body.innerHTML = `<div id="editor" contenteditable="true" style="white-space: pre-wrap">${html}</div>`
  const editor = document.getElementById('editor')
  if (editor === null) throw new Error('There is no editor.')
  return editor
}

/** The words of a stretch of an editor's text, as the page has them between its ends. */
function between(editor: HTMLElement, start: number, end: number): string | null {
  const ends = rangeOf(mapText(editor), start, end)
  if (ends === null) return null
  const range = document.createRange()
  range.setStart(ends[0].node, ends[0].offset)
  range.setEnd(ends[1].node, ends[1].offset)
  return range.toString()
}

function wordsOf(editor: HTMLElement, words: string): string | null {
  const start = mapText(editor).text.indexOf(words)
  return between(editor, start, start + words.length)
}

describe('the place of words in an editor', () => {
  it.each([
    ['a text node', 'Well done Ellie.'],
    ['a later paragraph', '<p>What a day.</p><p>Well done <span>Ellie</span>.</p>'],
    ['the line after a break', 'What a day.<br>Ellie<br>'],
    ['the block after an empty one', '<div>One</div><div><br></div><div>Ellie</div>'],
    ['the words behind an emoji picture', '<img alt="🎉">Ellie'],
    ['the words behind a mention', '<span contenteditable="false">@Jo</span> and Ellie'],
    ['the words behind marks that stand for nothing', '\ufeff<span>\ufeff</span>\ufeffEllie\ufeff'],
  ])('is found: %s', (_where, html) => {
    expect(wordsOf(editorWith(html), 'Ellie')).toBe('Ellie')
  })

  it('leaves marks outside that stand for nothing', () => {
    const [from, to] = rangeOf(mapText(editorWith('\ufeffEllie\ufeff')), 0, 5) ?? []
    expect([from?.offset, to?.offset]).toEqual([1, 6])
  })

  it('reaches over several spans', () => {
    expect(wordsOf(editorWith('Go <b>El</b><i>lie</i> go'), 'Ellie')).toBe('Ellie')
  })

  it('takes a picture as a whole', () => {
    const editor = editorWith('Go <img alt="🎉"> go')
    const [from, to] = rangeOf(mapText(editor), 3, 5) ?? []
    expect([from?.node, from?.offset, to?.node, to?.offset]).toEqual([editor, 1, editor, 2])
  })

  it('is none for the end of a line, and for nothing', () => {
    const editor = editorWith('<p>One</p><p>Two</p>')
    expect(between(editor, 3, 4)).toBeNull()
    expect(between(editor, 1, 1)).toBeNull()
    expect(between(editor, 6, 9)).toBeNull()
  })

  it('is right for any words in any paragraphs', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
      .map((text) => text.replace(/[\n\r\ufeff]/g, '·'))
    const lines = fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (drawn, one, other) => {
        const editor = editorWith('')
        for (const spans of drawn) {
          const paragraph = document.createElement('p')
          paragraph.append(
            ...spans.map((text) => Object.assign(document.createElement('span'), { textContent: text })),
          )
          editor.append(paragraph)
        }
        const { text } = mapText(editor)
        const start = one % text.length
        const end = start + 1 + (other % (text.length - start))
        const words = text.slice(start, end)
        const found = between(editor, start, end)
        if (/^\n|\n$/.test(words)) expect(found).toBeNull()
        else expect(found).toBe(words.replaceAll('\n', ''))
      }),
    )
  })
})

describe('a caret', () => {
  it('comes back to where it was', () => {
    const map = mapText(editorWith('<p>One \ufefftwo</p><p>three</p>'))
    for (const offset of [1, 4, 7, 9, 13]) {
      const place = caretAt(map, offset)
      expect(place && offsetOf(map, place)).toBe(offset)
    }
  })

  it('is nowhere where no words are', () => {
    const editor = editorWith('<p><br></p>')
    expect(caretAt(mapText(editor), 0)).toBeNull()
    expect(offsetOf(mapText(editor), { node: editor, offset: 0 })).toBeNull()
  })
})
