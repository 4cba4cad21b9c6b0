import { lines, the, wordsOf } from '../shared/plain'
import { publish } from '../shared/published'
import { switches } from '../shared/switches'

/** As TinyMCE 4 makes its frame: no address, and a document that is written into it (which takes all listeners away). */
function makeFrame(initial: string): HTMLElement {
  const frame = document.createElement('iframe')
  frame.id = 'content_ifr'
  frame.title = 'Rich Text Area. Press Alt-Shift-H for help.'
  frame.setAttribute('allowtransparency', 'true')
  the('.mce-edit-area').append(frame)
  const within = frame.contentDocument
  if (within === null) throw new Error('The frame has no document.')
  within.open()
  within.write(
    '<!DOCTYPE html><html><head><style>body { margin: 9px 10px; font: 16px/1.6 Georgia, serif; min-height: 220px } p { margin: 0 0 1em }</style></head><body id="tinymce" class="mce-content-body content post-type-post wp-editor" data-id="content" contenteditable="true"><p><br data-mce-bogus="1"></p></body></html>',
  )
  within.close()
  if (initial !== '') the('p', within).textContent = initial
  within.body.dataset.surface = 'classic'
  return within.body
}

/** The classic editor: one form, its words in a frame or (“Text”) in the field that the form sends. */
export function showClassicEditor(): void {
  const form = the<HTMLFormElement>('form#post')
  const field = the<HTMLTextAreaElement>('#content')
  const editor = the('.mce-tinymce')
  const body = makeFrame(switches.open === 'classic' ? switches.draft : '')
  const isText = (): boolean => editor.hidden === true
  const show = (text: boolean): void => {
    if (text && !isText()) field.value = wordsOf(body)
    editor.hidden = text
    field.hidden = !text
  }
  show(false)
  the('#content-html').addEventListener('click', () => show(true))
  the('#content-tmce').addEventListener('click', () => show(false))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    // What the frame holds is written into the field that is sent, as TinyMCE does it at this moment.
    if (!isText()) field.value = wordsOf(body)
    const said = (name: string): string => String(new FormData(form).get(name) ?? '')
    const text = lines(said('post_title'), said('content'), said('excerpt'))
    if (event.submitter?.id !== 'publish' || text === '') return
    if (!publish(isText() ? 'classic-text' : 'classic', text, [], event)) return
    form.reset()
    body.replaceChildren(document.createElement('p'))
  })
}
