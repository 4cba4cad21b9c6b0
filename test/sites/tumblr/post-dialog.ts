import { isModEnter, label, lines, onPress, the, wordsOf } from '../shared/plain'
import { publish } from '../shared/published'
import { switches } from '../shared/switches'
import { labels, type Way } from './labels'

const names: Readonly<Record<Way, string>> = { now: 'post', queue: 'queue', schedule: 'schedule', draft: '' }

/** Enter begins a new block, as in every block editor. */
function onEnter(event: KeyboardEvent): void {
  const block = (event.target as Element).closest<HTMLElement>('.block-editor-rich-text__editable')
  if (block === null || event.key !== 'Enter' || event.shiftKey || isModEnter(event)) return
  event.preventDefault()
  const next = document.createElement('p')
  next.className = block.className
  next.contentEditable = 'true'
  next.ariaLabel = 'Block: Text'
  block.after(next)
  next.focus()
}

/** Opens the menu beside the button; what is chosen there becomes what the button does. */
function chooseWay(dialog: HTMLElement, chosen: (way: Way) => void): void {
  const place = the('.FJCfm', dialog)
  if (place.querySelector('[role="menu"]')) return
  place.append(the<HTMLTemplateElement>('#menu').content.cloneNode(true))
  label(labels, place)
  for (const item of place.querySelectorAll<HTMLElement>('[data-way]')) {
    item.addEventListener('click', () => {
      place.querySelector('[role="menu"]')?.remove()
      chosen(item.dataset.way as Way)
    })
  }
}

/** The dialog in which posts are written: the block editor, here without a frame, and tags that go out with it. */
export function openDialog(): void {
  document.body.append(the<HTMLTemplateElement>('#post-dialog').content.cloneNode(true))
  const veil = the('.veil')
  label(labels, veil)
  const control = the('[data-control]', veil)
  const tags = the<HTMLTextAreaElement>('textarea', veil)
  const first = the('[data-surface]', veil)
  let way: Way = 'now'
  const show = (next: Way): void => {
    way = next
    the('span', control).textContent = labels[way]
  }
  const save = (event: Event): void => {
    const blocks = [...veil.querySelectorAll<HTMLElement>('.block-editor-rich-text__editable')]
    const text = lines(
      blocks
        .map(wordsOf)
        .filter((words) => words !== '')
        .join('\n\n'),
      tags.value,
    )
    if (text === '') return
    if (way === 'draft' || publish(names[way], text, [], event)) veil.remove()
  }
  show('now')
  first.textContent = switches.open === 'post' ? switches.draft : ''
  the('.is-root-container', veil).addEventListener('keydown', onEnter)
  onPress(control, save)
  the('[data-menu]', veil).addEventListener('click', () => chooseWay(veil, show))
  the('[data-close]', veil).addEventListener('click', () => veil.remove())
  first.focus()
}
