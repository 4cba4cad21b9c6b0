import '../shared/base.css'
import './wordpress.css'
import { label, the } from '../shared/plain'
import { showBlockEditor } from './block-editor'
import { showClassicEditor } from './classic-editor'
import { showComments } from './comments'
import { labels } from './labels'

const PAGES: Readonly<Record<string, { readonly markup: string; show(): void | Promise<void> }>> = {
  block: { markup: '#block', show: () => showBlockEditor(false) },
  update: { markup: '#block', show: () => showBlockEditor(true) },
  classic: { markup: '#classic', show: showClassicEditor },
  comments: { markup: '#comments', show: showComments },
}

const name = new URLSearchParams(location.search).get('page') ?? 'block'
const page = PAGES[name]
if (page === undefined) throw new Error(`There is no page “${name}”.`)
document.body.prepend(the<HTMLTemplateElement>(page.markup).content.cloneNode(true))
label(labels)
await page.show()
