import { publish } from '../shared/published'
import '../shared/base.css'
import './editors.css'
import { controlled } from './controlled'
import { draft } from './draft'
import { plain, textarea } from './fields'
import { deafLexical, lexical, lexicalLines } from './lexical'
import type { Make, Model } from './model'
import { pretending, reverting } from './own-mind'
import { quill } from './quill'
import { slate } from './slate'
import { prosemirror } from './tiptap'

const KINDS: Readonly<Record<string, Make>> = {
  lexical,
  'lexical-lines': lexicalLines,
  draft,
  quill,
  prosemirror,
  slate,
  textarea,
  controlled,
  plain,
  reverting,
  pretending,
  'deaf-lexical': deafLexical,
}

declare global {
  interface Window {
    /** For the tests: the editor that `?kind=` asked for. */
    model?: Model
  }
}

const kind = new URLSearchParams(location.search).get('kind') ?? ''
const make = KINDS[kind]
if (make === undefined) throw new Error(`There is no editor “${kind}”.`)
const model = await make(document.getElementById('root') as HTMLElement)
// React draws and listens a little later than it is told to.
await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
window.model = model
document.querySelector('[data-control]')?.addEventListener('click', (event) => {
  publish('post', model.text(), [], event)
})
