import '../shared/base.css'
import './flickr.css'
import { lines, onPress, the } from '../shared/plain'
import { publish } from '../shared/published'

function show(markup: string, within: HTMLElement = document.body): void {
  within.append(the<HTMLTemplateElement>(markup).content.cloneNode(true))
}

/** Pictures, and what is written of them; the button at the top asks once more before it uploads. */
function showUpload(): void {
  show('#upload')
  const input = the<HTMLInputElement>('[data-file]')
  const button = the<HTMLButtonElement>('#action-publish')
  let files: readonly File[] = []
  const draw = (): void => {
    button.disabled = files.length === 0
    button.textContent = `Upload ${files.length} Photo${files.length === 1 ? '' : 's'}`
    the('#grid').replaceChildren(
      ...files.map((file) => Object.assign(new Image(120), { src: URL.createObjectURL(file), alt: '' })),
    )
  }
  const save = (event: Event): void => {
    const parts = [...document.querySelectorAll<HTMLInputElement>('#editr-panel :is(input, textarea)')]
    if (!publish('upload', lines(...parts.map(({ value }) => value)), files, event)) return
    the('.veil').remove()
    the('#uploadr').textContent = 'Your photos are uploaded.'
  }
  input.addEventListener('change', () => {
    files = [...files, ...(input.files ?? [])]
    draw()
  })
  the('#button-add-photos').addEventListener('click', () => input.click())
  button.addEventListener('click', () => {
    show('#dialog')
    the('#cancel-publish').addEventListener('click', () => the('.veil').remove())
    onPress(the('#confirm-publish'), save)
  })
  draw()
}

function showPhoto(): void {
  show('#photo')
  const form = the<HTMLFormElement>('form')
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const words = the<HTMLTextAreaElement>('textarea', form)
    if (words.value.trim() === '' || !publish('comment', words.value, [], event)) return
    const said = document.createElement('li')
    said.textContent = words.value
    the('.comments').append(said)
    words.value = ''
  })
}

if (new URLSearchParams(location.search).get('page') === 'photo') showPhoto()
else showUpload()
