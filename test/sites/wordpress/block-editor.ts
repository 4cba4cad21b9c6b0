import { label, lines, onPress, the } from '../shared/plain'
import { publish } from '../shared/published'
import { switches } from '../shared/switches'
import { type Canvas, fillCanvas } from './canvas'
import { labels } from './labels'

const BUTTON = 'components-button is-primary is-compact editor-post-publish-button__button'

function makeButton(name: string, text: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = `${BUTTON} ${name}`
  button.textContent = text
  button.setAttribute('aria-disabled', 'true')
  return button
}

/** The button of a post that is out already: it saves at once, and is a button again when something was changed. */
function makeUpdate(save: (event: Event) => boolean): HTMLButtonElement {
  const button = makeButton('editor-post-publish-button', labels.save)
  button.dataset.control = 'update'
  onPress(button, (event) => {
    if (save(event)) button.setAttribute('aria-disabled', 'true')
  })
  return button
}

/** The first of two steps: the button that opens the panel with the button that publishes. */
function makeToggle(save: (event: Event) => boolean, done: () => void): HTMLButtonElement {
  const actions = the('.interface-interface-skeleton__actions')
  const toggle = makeButton('editor-post-publish-panel__toggle', labels.publish)
  toggle.setAttribute('aria-expanded', 'false')
  toggle.dataset.step = ''
  const close = (): void => {
    actions.replaceChildren()
    toggle.hidden = false
  }
  toggle.addEventListener('click', () => {
    if (toggle.getAttribute('aria-disabled') === 'true') return
    actions.append(the<HTMLTemplateElement>('#panel').content.cloneNode(true))
    label(labels, actions)
    toggle.hidden = true
    the('[data-cancel]', actions).addEventListener('click', close)
    onPress(the('.editor-post-publish-button', actions), (event) => {
      if (!save(event)) return
      actions.textContent = 'Your post is now live.'
      done()
    })
  })
  return toggle
}

/** The block editor: the words in a frame, everything that publishes around it. */
export async function showBlockEditor(isOut: boolean): Promise<void> {
  const surface = isOut ? 'update' : 'block'
  const place = the('[data-place="publish"]')
  let canvas: Canvas | undefined
  const save = (event: Event): boolean => {
    const text = lines(canvas?.text() ?? '', the<HTMLTextAreaElement>('.editor-post-excerpt textarea').value)
    return text !== '' && publish(surface, text, [], event)
  }
  const showUpdate = (): void => place.replaceChildren(makeUpdate(save))
  place.replaceChildren(isOut ? makeUpdate(save) : makeToggle(save, showUpdate))
  const changed = (): void => {
    place.firstElementChild?.setAttribute('aria-disabled', String((canvas?.text() ?? '') === ''))
  }
  const initial = switches.open === surface ? switches.draft : ''
  canvas = await fillCanvas(the<HTMLIFrameElement>('iframe'), { surface, initial, changed })
  changed()
}
