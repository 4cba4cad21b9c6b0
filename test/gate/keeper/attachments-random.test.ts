// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { composerOf } from '../../../src/gate/find-composer'
import { FileLog } from '../../../src/gate/keeper/attachments'
import { sheetFor } from '../sheets'

/** People who add, remove and reorder in any order, on a page that shows what it has. */

interface Item {
  readonly name: string | undefined
  readonly kind: 'image' | 'video'
  node: HTMLElement
}

const KINDS = ['image', 'video'] as const
const sheet = sheetFor('facebook')

/** A composer's dialog as a site keeps it, and the log that watches it. */
class Site {
  readonly log = new FileLog(sheet)
  items: Item[] = []
  #made = 0

  constructor() {
    document.body.innerHTML = '<input type="file" id="loose"><main></main>'
    this.rebuild()
  }

  get #editor(): HTMLElement {
    const editor = document.querySelector('.e')
    if (!(editor instanceof HTMLElement)) throw new Error('There is no editor.')
    return editor
  }

  #preview(kind: Item['kind'], address: string): HTMLElement {
    const box = document.createElement('div')
    const shown = box.appendChild(document.createElement(kind === 'video' ? 'video' : 'img'))
    shown.setAttribute('src', address)
    shown.setAttribute('width', '200')
    return box
  }

  #show(): void {
    document.querySelector('.previews')?.replaceChildren(...this.items.map(({ node }) => node))
  }

  /** Another dialog takes the place of the old one; the editor and its previews with it. */
  rebuild(): void {
    const main = document.querySelector('main')
    if (main)
      main.innerHTML = `<div role="dialog"><input type="file" id="own"><div class="e" contenteditable="true" role="textbox"
        data-lexical-editor="true"></div><div class="previews"></div></div>`
    this.#show()
  }

  /** `where`: a selector, or nothing for a file input that is in no page: no event tells of it. */
  add(kinds: readonly Item['kind'][], where: string | undefined): void {
    const items = kinds.map((kind): Item => {
      const number = this.#made++
      return {
        name: where === undefined ? undefined : `${number}.${kind === 'image' ? 'png' : 'mp4'}`,
        kind,
        node: this.#preview(kind, `blob:${number}`),
      }
    })
    const at = where === undefined ? null : document.querySelector(where)
    if (at)
      this.log.add(
        at,
        items.map(({ name = '', kind }) => new File(['x'], name, { type: `${kind}/x` })),
        this.#editor,
      )
    this.items.push(...items)
    this.#show()
  }

  remove(at: number): void {
    this.items.splice(at % Math.max(1, this.items.length), 1)
    this.#show()
  }

  move(from: number, to: number): void {
    const [item] = this.items.splice(from % Math.max(1, this.items.length), 1)
    if (item) this.items.splice(to % (this.items.length + 1), 0, item)
    this.#show()
  }

  /** The site has it now and shows its own copy, in the same element or in another one. */
  upload(at: number, same: boolean): void {
    const item = this.items[at % Math.max(1, this.items.length)]
    if (!item) return
    const address = `https://cdn.example/${this.#made++}`
    if (same) item.node.firstElementChild?.setAttribute('src', address)
    else item.node.replaceChildren(...this.#preview(item.kind, address).children)
  }

  read() {
    const composer = composerOf(this.#editor, sheet)
    if (composer === null) throw new Error('There is no composer.')
    return this.log.attachmentsOf(composer, this.#editor)
  }
}

const place = fc.nat(5)
const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('add' as const),
      kinds: fc.array(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 3 }),
      where: fc.constantFrom('#own', '#loose', '.e', 'body', undefined),
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('remove' as const), at: place }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('move' as const), at: place, to: place }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('upload' as const), at: place, same: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('rebuild' as const) }) },
)

it('follows whatever is added, removed, reordered, uploaded and rebuilt', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const site = new Site()
      for (const does of acts) {
        if (does.act === 'add') site.add(does.kinds, does.where)
        else if (does.act === 'remove') site.remove(does.at)
        else if (does.act === 'move') site.move(does.at, does.to)
        else if (does.act === 'upload') site.upload(does.at, does.same)
        else site.rebuild()
        const expected = site.items.map(({ kind, name }) => (name === undefined ? { kind } : { kind, name }))
        expect(site.read()).toEqual(expected)
      }
    }),
    { numRuns: 300 },
  )
})
