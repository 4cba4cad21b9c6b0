// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText, TooLong } from '../../../src/gate/keeper/read-text'

function editorWith(html: string): HTMLElement {
  document.body.innerHTML = `<div id="editor" contenteditable="true" style="white-space: pre-wrap">${html}</div>`
  const editor = document.getElementById('editor')
  if (editor === null) throw new Error('There is no editor.')
  return editor
}

/** As Lexical draws lines: a paragraph each, or line breaks within one. */
const lexicalParagraphs = (lines: readonly string[]): Node[] =>
  lines.map((line) => {
    const paragraph = document.createElement('p')
    if (line === '') paragraph.append(document.createElement('br'))
    else {
      const span = document.createElement('span')
      span.append(line)
      paragraph.append(span)
    }
    return paragraph
  })

/** As Draft.js draws them: a block in a block for each, an empty one holding a `<br>`. */
const draftBlocks = (lines: readonly string[]): Node[] => {
  const contents = document.createElement('div')
  for (const line of lines) {
    const block = document.createElement('div')
    const inner = document.createElement('div')
    const span = document.createElement('span')
    span.append(line === '' ? document.createElement('br') : line)
    inner.append(span)
    block.append(inner)
    contents.append(block)
  }
  return [contents]
}

/** As a plain editable element holds them. */
const brokenLines = (lines: readonly string[]): Node[] => [
  ...lines.flatMap((line, index) =>
    index === 0 ? [new Text(line)] : [document.createElement('br'), new Text(line)],
  ),
]

const anyLine = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replace(/[\n\ufeff]/g, ''))

describe('reading an editor', () => {
  it.each([
    ['paragraphs', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['an empty paragraph', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['line breaks', '<p>one<br>two</p>', 'one\ntwo'],
    ['a line break at the end, as Lexical draws it', '<p>one<br><br></p>', 'one\n'],
    ['a line break that only keeps a block open', '<p>one<br></p>', 'one'],
    ['blocks in blocks', '<div><div><div>one</div></div><div><div>two</div></div></div>', 'one\ntwo'],
    ['text beside blocks', 'one<div>two</div>three', 'one\ntwo\nthree'],
    ['mentions', '<p>hello <a contenteditable="false"><span>Aisha Abdi</span></a>!</p>', 'hello Aisha Abdi!'],
    ['emoji pictures', '<p>well done <img alt="🎉" src="x.png"></p>', 'well done 🎉'],
    ['pictures without words', '<p>a<img src="x.png">b</p>', 'ab'],
    ['list items', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['nothing', '<p><br></p>', ''],
  ])('reads %s', (_what, html, text) => {
    expect(readText(editorWith(html))).toBe(text)
  })

  it.each([
    [
      'Slate’s placeholder',
      '<p><span data-slate-placeholder="true" contenteditable="false">Write…</span>me</p>',
    ],
    [
      'a placeholder inside the editor',
      '<p><span class="x-Placeholder" aria-hidden="true">Write…</span>me</p>',
    ],
    ['zero-width marks of the editor', '<p>\ufeffme</p>'],
    ['buttons on a mention', '<p>me<button>Remove</button></p>'],
  ])('leaves out %s', (_what, html) => {
    expect(readText(editorWith(html))).toBe('me')
  })

  it('keeps text that is right-to-left, or has zero-width characters the person typed', () => {
    const text = '\u202bمرحبا\u202c a\u200bb'
    expect(readText(editorWith(`<p>${text}</p>`))).toBe(text)
  })

  it('reads white space as it is shown where the editor doesn’t keep it', () => {
    const editor = editorWith('one\n  two&nbsp;three')
    editor.style.whiteSpace = 'normal'
    expect(readText(editor)).toBe('one   two three')
  })

  it('takes a field’s value as it stands', () => {
    const field = document.createElement('textarea')
    field.value = ' a\n\nb '
    expect(readText(field)).toBe(' a\n\nb ')
  })

  it('says when a text is longer than can be checked', () => {
    const field = document.createElement('textarea')
    field.value = 'x'.repeat(200_001)
    expect(() => readText(field)).toThrow(TooLong)
    expect(() => readText(editorWith(`<p>${'x'.repeat(200_001)}</p>`))).toThrow(TooLong)
  })

  it.each([
    ['Lexical', lexicalParagraphs],
    ['Draft.js', draftBlocks],
  ])('gives back any lines that %s draws, whatever is in them', (_name, draw) => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 6 }), (lines) => {
        const editor = editorWith('')
        editor.append(...draw(lines))
        expect(readText(editor)).toBe(lines.join('\n'))
      }),
    )
  })

  it('gives back any lines that stand between line breaks, but for an empty last one', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 6 }), (lines) => {
        const editor = editorWith('')
        editor.append(...brokenLines([...lines, 'end']))
        expect(readText(editor)).toBe([...lines, 'end'].join('\n'))
      }),
    )
  })
})
