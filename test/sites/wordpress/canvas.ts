import { the, wordsOf } from '../shared/plain'

/** The block editor's document, in a frame of its own, as WordPress fills it: from a blob, by the outer page. */
const DOCUMENT = `<!doctype html><html><head><style>
body { margin: 0 auto; max-width: 620px; padding: 24px; font: 17px/1.5 Georgia, serif }
[contenteditable] { outline: none; min-height: 1.5em; white-space: pre-wrap }
[data-rich-text-placeholder] { pointer-events: none }
[data-rich-text-placeholder]::after { content: attr(data-rich-text-placeholder); opacity: .6 }
</style></head><body class="block-editor-iframe__body editor-styles-wrapper post-type-post">
<div class="block-editor-writing-flow" tabindex="-1" role="none">
<div class="editor-visual-editor__post-title-wrapper">
<h1 contenteditable="true" class="wp-block wp-block-post-title block-editor-block-list__block editor-post-title editor-post-title__input rich-text" aria-label="Add title" role="textbox" aria-multiline="true"></h1>
</div><div class="block-editor-block-list__layout is-root-container wp-block-post-content"></div></div></body></html>`

export interface Canvas {
  /** Title and blocks, as they are saved. */
  text(): string
  /** Puts the caret into the first block. */
  focus(): void
}

function makeBlock(within: Document, text = ''): HTMLElement {
  const block = within.createElement('p')
  block.className =
    'block-editor-rich-text__editable block-editor-block-list__block wp-block wp-block-paragraph rich-text'
  block.contentEditable = 'true'
  block.dataset.type = 'core/paragraph'
  block.setAttribute('role', 'document')
  block.setAttribute('aria-multiline', 'true')
  block.setAttribute('aria-label', 'Empty block; start writing or type forward slash to choose a block')
  block.textContent = text
  if (text === '') setPlaceholder(block)
  return block
}

/** As an empty RichText draws it: a byte order mark, and words that are a style's. */
function setPlaceholder(block: HTMLElement): void {
  const hint = block.ownerDocument.createElement('span')
  hint.dataset.richTextPlaceholder = 'Type / to choose a block'
  hint.contentEditable = 'false'
  block.replaceChildren('\ufeff', hint)
}

/** Enter begins a new block, Backspace in an empty one takes it away. */
function onKey(event: KeyboardEvent, block: HTMLElement): void {
  const { ownerDocument: within } = block
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault()
    const next = makeBlock(within)
    block.after(next)
    next.focus()
  } else if (event.key === 'Backspace' && wordsOf(block) === '') {
    const before = block.previousElementSibling
    if (!(before?.matches('[contenteditable]') ?? false)) return
    event.preventDefault()
    block.remove()
    ;(before as HTMLElement).focus()
  }
}

function listen(content: HTMLElement, title: HTMLElement, changed: () => void): void {
  const blockAt = (event: Event): HTMLElement | null =>
    (event.target as Element).closest<HTMLElement>('.block-editor-rich-text__editable')
  content.addEventListener('keydown', (event) => {
    const block = blockAt(event)
    if (block !== null) onKey(event, block)
  })
  // RichText puts the caret before its hint; Firefox, left alone, puts it behind, where no words can be.
  content.addEventListener('focusin', (event) => {
    const block = blockAt(event)
    if (block !== null && wordsOf(block) === '') block.replaceChildren()
  })
  content.addEventListener('focusout', (event) => {
    const block = blockAt(event)
    if (block !== null && wordsOf(block) === '') setPlaceholder(block)
  })
  content.addEventListener('input', changed)
  title.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    the('.block-editor-rich-text__editable', content).focus()
  })
  title.addEventListener('input', changed)
}

/** Fills the frame. `surface` names its first block for the tests, `initial` is what stands in it. */
export async function fillCanvas(
  frame: HTMLIFrameElement,
  { surface, initial, changed }: { surface: string; initial: string; changed: () => void },
): Promise<Canvas> {
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }))
  frame.src = URL.createObjectURL(new Blob([DOCUMENT], { type: 'text/html' }))
  await loaded
  const within = frame.contentDocument
  if (within === null) throw new Error('The canvas has no document.')
  const title = the('.editor-post-title__input', within)
  const content = the('.is-root-container', within)
  const first = makeBlock(within, initial)
  first.dataset.surface = surface
  content.append(first)
  listen(content, title, changed)
  return {
    text: () =>
      [title, ...content.children]
        .map((block) => wordsOf(block as HTMLElement))
        .filter((words) => words !== '')
        .join('\n\n'),
    focus: () => first.focus(),
  }
}
