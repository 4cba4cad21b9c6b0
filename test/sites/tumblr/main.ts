import '../shared/base.css'
import './tumblr.css'
import { label, the } from '../shared/plain'
import { publish } from '../shared/published'
import { switches } from '../shared/switches'
import { labels } from './labels'
import { openDialog } from './post-dialog'

function serveReply(form: HTMLFormElement): void {
  const words = the<HTMLTextAreaElement>('textarea', form)
  const control = the<HTMLButtonElement>('button', form)
  const draw = (): void => {
    control.disabled = words.value.trim() === ''
  }
  words.addEventListener('input', draw)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (words.value.trim() === '' || !publish('reply', words.value, [], event)) return
    const said = document.createElement('p')
    said.textContent = words.value
    the('.replies').append(said)
    words.value = ''
    draw()
  })
}

label(labels)
serveReply(the<HTMLFormElement>('form.mTuyl'))
the('[data-open="post"]').addEventListener('click', (event) => {
  event.preventDefault()
  openDialog()
})
if (switches.open === 'post') openDialog()
