import '../shared/base.css'
import './phpbb.css'
import { label, lines, the } from '../shared/plain'
import { publish } from '../shared/published'
import { labels } from './labels'

/** Real forms: what the pressed button is called says what the server does. */
function serve(form: HTMLFormElement, surface: string): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (event.submitter?.getAttribute('name') !== 'post') return
    const sent = new FormData(form)
    const said = (name: string): string => String(sent.get(name) ?? '')
    const files = sent.getAll('fileupload').filter((file) => file instanceof File && file.name !== '')
    const text = lines(said('subject'), said('message'), said('filecomment'))
    if (text === '' || !publish(surface, text, files as File[], event)) return
    form.reset()
  })
}

/** As phpBB's own script has it: Enter in a one-line field presses the button that is marked, not the first one. */
function pressDefault(form: HTMLFormElement): void {
  form.addEventListener('keypress', (event) => {
    const marked = form.querySelector<HTMLInputElement>('.default-submit-action')
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || marked === null) return
    event.preventDefault()
    marked.click()
  })
}

label(labels)
const posting = the<HTMLFormElement>('#postform')
serve(posting, 'post')
pressDefault(posting)
serve(the<HTMLFormElement>('#qr_postform'), 'quick-reply')
