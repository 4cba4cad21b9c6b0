import { LONGEST_TEXT } from '../../model/draft'
import { isElement, isField } from '../path'
import { isDrawn } from '../visible'

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
)
/** Editors put it where they have no words. */
export const NOT_READ = '\ufeff'
const NEVER_SENT = 'script, style, template, button, select, [data-slate-placeholder]'

/** Whether a node is text, of whichever frame. */
export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE
}

function isPicture(element: Element): element is HTMLImageElement {
  return element.tagName === 'IMG'
}

/** Thrown for a text that no site would take and that can't be checked. */
export class TooLong extends Error {}

/** What in the page stands for a stretch of the text. */
export interface Piece {
  readonly node: Text | HTMLImageElement
  /** Where it begins in the text, in UTF-16 code units. */
  readonly at: number
  readonly length: number
}

/** Lines as they are read: blocks and `<br>` both end one, and a `<br>` at the end of a block shows nothing. */
class Lines {
  readonly pieces: Piece[] = []
  readonly #done: string[] = []
  /** The length of all that is done, line feeds included. */
  #before = 0
  #line = ''
  #written = false
  #break = false
  #length = 0

  write(text: string, node: Piece['node']): void {
    if (text === '') return
    if (this.#break) this.#end()
    this.pieces.push({ node, at: this.#before + this.#line.length, length: text.length })
    const [first = '', ...more] = text.split('\n')
    this.#line += first
    for (const line of more) {
      this.#end()
      this.#line = line
    }
    this.#written = true
    this.#length += text.length
    if (this.#length > LONGEST_TEXT) throw new TooLong(`The draft is longer than ${LONGEST_TEXT}.`)
  }

  break(): void {
    if (this.#break) this.#end()
    this.#break = true
  }

  /** Where a block begins or ends. */
  edge(): void {
    if (this.#written || this.#break) this.#end()
  }

  #end(): void {
    this.#done.push(this.#line)
    this.#before += this.#line.length + 1
    this.#line = ''
    this.#written = false
    this.#break = false
  }

  finish(): string {
    this.edge()
    return this.#done.join('\n')
  }
}

interface Reading {
  readonly lines: Lines
  /** Whether line feeds in the page's text are shown as such. */
  readonly preserved: boolean
  /** Whether the editor is drawn itself, so that what isn't drawn in it is a hidden double. */
  readonly drawn: boolean
}

function isInline(element: Element): boolean {
  return !BLOCKS.has(element.tagName) || getComputedStyle(element).display.startsWith('inline')
}

function readTextNode(node: Text, { lines, preserved }: Reading): void {
  const text = node.data.replaceAll(NOT_READ, '')
  lines.write(preserved ? text : text.replace(/[ \t\r\n\u00a0]/g, ' '), node)
}

function isPlaceholder(element: Element): boolean {
  return (
    /placeholder/i.test(element.className.toString()) &&
    (element.getAttribute('contenteditable') === 'false' || element.getAttribute('aria-hidden') === 'true')
  )
}

function readElement(element: Element, reading: Reading): void {
  const { lines } = reading
  if (element.matches(NEVER_SENT) || isPlaceholder(element)) return
  if (reading.drawn && !isDrawn(element)) return
  if (element.tagName === 'BR') lines.break()
  else if (isPicture(element)) lines.write(element.alt, element)
  else if (isInline(element)) readChildren(element, reading)
  else {
    lines.edge()
    readChildren(element, reading)
    lines.edge()
  }
}

function readChildren(element: Element, reading: Reading): void {
  for (const child of element.childNodes) {
    if (isText(child)) readTextNode(child, reading)
    else if (isElement(child)) readElement(child, reading)
  }
}

/** A text, and where in the page it stands; a field has no pieces. */
export interface Mapped {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** `readText` with the places that the text was read from, in order. Throws `TooLong`. */
export function mapText(editor: HTMLElement): Mapped {
  if (isField(editor)) {
    if (editor.value.length > LONGEST_TEXT) throw new TooLong(`The draft is longer than ${LONGEST_TEXT}.`)
    return { text: editor.value, pieces: [] }
  }
  const lines = new Lines()
  const preserved = /^(?:pre|break-spaces)/.test(getComputedStyle(editor).whiteSpace)
  readChildren(editor, { lines, preserved, drawn: isDrawn(editor) })
  return { text: lines.finish(), pieces: lines.pieces }
}

/**
 * The whole text of an editor as the site would send it: `\n` between paragraphs and for line breaks, mentions by
 * their text, emoji pictures by their `alt`; no placeholder and no hidden doubles. Throws `TooLong`.
 */
export function readText(editor: HTMLElement): string {
  return mapText(editor).text
}
