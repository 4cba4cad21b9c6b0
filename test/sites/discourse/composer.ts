import { isModEnter, label, lines, onPress, the } from '../shared/plain'
import { publish } from '../shared/published'
import { switches } from '../shared/switches'
import { labels } from './labels'

/** What the composer is open for. */
export type Action = 'topic' | 'reply'

const panel = the('#reply-control')

function close(): void {
  panel.className = 'closed'
  panel.replaceChildren()
}

function mark(action: Action): void {
  the('textarea', panel).dataset.surface = action
  the('.create', panel).dataset.control = action
}

/**
 * The panel at the foot of the page, as Discourse builds it: no form and no dialog, its button all by itself behind a
 * preview; Ctrl+Enter publishes from wherever the caret is in it.
 */
export function openComposer(action: Action, publishedAs: (text: string) => void): void {
  panel.className = `composer-action-${action} open show-preview`
  panel.replaceChildren(the<HTMLTemplateElement>('#composer').content.cloneNode(true))
  label(labels, panel)
  mark(action)
  const title = the<HTMLInputElement>('#reply-title', panel)
  const words = the<HTMLTextAreaElement>('textarea', panel)
  const files = the<HTMLInputElement>('#file-uploader', panel)
  const control = the('.create', panel)
  the('.create .d-button-label', panel).textContent = action === 'topic' ? labels.createTopic : labels.reply
  if (action !== 'topic') the('.composer-fields', panel).remove()
  words.placeholder = 'Type here. Use Markdown, BBCode, or HTML to format. Drag or paste images.'
  words.value = switches.open === action ? switches.draft : ''
  const attached: File[] = []

  const draw = (): void => {
    the('.d-editor-preview', panel).textContent = words.value
  }
  const save = (event: Event): void => {
    const text = lines(action === 'topic' ? title.value : '', words.value)
    if (text === '' || !publish(action, text, attached, event)) return
    close()
    publishedAs(text)
  }
  words.addEventListener('input', draw)
  files.addEventListener('change', () => {
    attached.push(...(files.files ?? []))
    for (const file of files.files ?? []) words.value += `\n![${file.name}|690x388](upload://4aBc.png)`
    draw()
  })
  panel.onkeydown = (event) => {
    if (!isModEnter(event)) return
    event.preventDefault()
    save(event)
  }
  onPress(control, save)
  the('[data-discard]', panel).addEventListener('click', close)
  words.focus()
}
