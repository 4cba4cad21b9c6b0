import '../shared/base.css'
import './blogger.css'
import { label, lines, onPress, the, wordsOf } from '../shared/plain'
import { publish } from '../shared/published'
import { switches } from '../shared/switches'
import { labels } from './labels'

const query = new URLSearchParams(location.search)
const isOut = query.get('page') === 'update'
const surface = isOut ? 'update' : 'post'

/** The words stand in the body of a frame without an address, which the page writes. */
function fill(frame: HTMLIFrameElement): void {
  const within = frame.contentDocument
  if (within === null) throw new Error('The frame has no document.')
  within.head.innerHTML =
    '<style>body { margin: 16px; font: 16px/1.5 Georgia, serif; min-height: 200px; outline: none }</style>'
  within.body.className = 'editable'
  within.body.contentEditable = 'true'
  within.body.dataset.surface = surface
  within.body.textContent = switches.open === surface ? switches.draft : ''
}

const view = the('c-wiz[jsrenderer="shown"]')
const title = the<HTMLInputElement>('.title input', view)
const tags = the<HTMLTextAreaElement>('.labels', view)
const button = the('[data-publish]', view)
const frame = the<HTMLIFrameElement>('iframe.editable', view)
fill(frame)
// Some browsers put another document into a frame without an address a moment after the first.
frame.addEventListener('load', () => {
  if (!frame.contentDocument?.body.isContentEditable) fill(frame)
})

function save(event: Event): boolean {
  const text = lines(
    title.value,
    frame.contentDocument ? wordsOf(frame.contentDocument.body) : '',
    tags.value,
  )
  return text !== '' && publish(surface, text, [], event)
}

/** “Publish post?”, over everything else. */
function confirm(): void {
  document.body.append(the<HTMLTemplateElement>('#confirm').content.cloneNode(true))
  const veil = the('.veil')
  label(labels, veil)
  onPress(the('[data-cancel]', veil), () => veil.remove())
  onPress(the('[data-control]', veil), (event) => {
    if (!save(event)) return
    veil.remove()
    view.textContent = 'Post published'
  })
}

label(labels)
title.ariaLabel = labels.title
title.placeholder = labels.title
tags.ariaLabel = 'Labels'
button.ariaLabel = isOut ? labels.update : labels.publish
the('span', button).textContent = button.ariaLabel
if (isOut) {
  button.dataset.control = surface
  onPress(button, (event) => {
    if (save(event)) view.textContent = 'Post updated'
  })
} else {
  button.dataset.step = ''
  onPress(button, confirm)
}
