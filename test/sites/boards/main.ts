import Quill from 'quill'
import '../shared/base.css'
import './boards.css'
import { lines, onPress, the, wordsOf } from '../shared/plain'
import { publish } from '../shared/published'

function say(text: string): void {
  const said = document.createElement('p')
  said.textContent = text
  document.querySelector('.said')?.append(said)
}

function onSubmit(form: HTMLFormElement, send: (event: SubmitEvent) => void): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    send(event)
  })
}

function showXenforo(): void {
  const editor = the('.fr-element')
  onSubmit(the<HTMLFormElement>('form'), (event) => {
    if (wordsOf(editor) === '' || !publish('xenforo', wordsOf(editor), [], event)) return
    editor.innerHTML = '<p><br></p>'
  })
}

function showComment(): void {
  const form = the<HTMLFormElement>('article form')
  const words = the<HTMLTextAreaElement>('textarea')
  onSubmit(form, (event) => {
    if (words.value.trim() === '' || !publish('comment', words.value, [], event)) return
    say(words.value)
    form.reset()
  })
  onSubmit(the<HTMLFormElement>('footer form'), () => {})
}

function showClass(): void {
  const dialog = the<HTMLDialogElement>('dialog')
  const words = the<HTMLTextAreaElement>('textarea')
  const control = the<HTMLButtonElement>('[data-control]')
  const draw = (): void => {
    control.disabled = words.value.trim() === ''
  }
  words.addEventListener('input', draw)
  the('[data-open]').addEventListener('click', () => dialog.showModal())
  the('[data-close]').addEventListener('click', () => dialog.close())
  onPress(control, (event) => {
    if (!publish('class', words.value, [], event)) return
    say(words.value)
    words.value = ''
    draw()
    dialog.close()
  })
}

function showParents(): void {
  const form = the<HTMLFormElement>('form')
  const quill = new Quill(the('.letter'), { placeholder: 'Dear parents' })
  quill.root.dataset.surface = 'parents'
  onSubmit(form, (event) => {
    const subject = the<HTMLInputElement>('input', form)
    const text = lines(subject.value, quill.getText().replace(/\n$/, ''))
    if (event.submitter?.getAttribute('name') !== 'send' || text === '') return
    if (!publish('parents', text, [], event)) return
    quill.setText('')
    subject.value = ''
  })
}

const PAGES: Readonly<Record<string, () => void>> = {
  xenforo: showXenforo,
  comment: showComment,
  class: showClass,
  parents: showParents,
}

const name = new URLSearchParams(location.search).get('page') ?? 'comment'
document.body.prepend(the<HTMLTemplateElement>(`#${name}`).content.cloneNode(true))
PAGES[name]?.()
