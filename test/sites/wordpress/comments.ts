import { the } from '../shared/plain'
import { publish } from '../shared/published'

/** The form under every post of a WordPress site. Its button is called `submit`, which hides the form's own method. */
export function showComments(): void {
  const form = the<HTMLFormElement>('#commentform')
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = String(new FormData(form).get('comment') ?? '')
    if (!publish('comment', text, [], event)) return
    const said = document.createElement('li')
    said.className = 'comment'
    said.textContent = text
    the('.comment-list').append(said)
    form.reset()
  })
}
