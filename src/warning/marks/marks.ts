import type { Finding } from '../../model/verdict'
import type { Passages } from '../face'
import type { Drawn } from './drawn'
import { EditorMarks, type Hit, type Mark } from './editor-marks'
import { mirrorOf } from './mirror'
import { canPaint, type View } from './paint'
import { rangesIn } from './ranges'

/** The marks of one composer; a thread has several editors. Nothing listens while nothing is marked. */
export interface Marks {
  /** Marks these in place of all that was marked before. */
  show(findings: readonly Finding[], passages: Passages): void
  /** All marked words, in the order of the draft. */
  hits(): Hit[]
  /** The marked word at a point of the window, where the event that told of it happened. */
  at(event: MouseEvent): Hit | null
  /** Whether an event happened in an editor that has marks. */
  isIn(event: Event): boolean
  clear(): void
}

function marksIn(editor: HTMLElement, findings: readonly Finding[], { all }: Passages): Mark[] {
  return all.flatMap(({ editor: of, finding, start, end }) => {
    const level = of === editor ? findings[finding]?.level : undefined
    return level === undefined ? [] : [{ finding, level, start, end }]
  })
}

/** Input fields that aren't written in as a text is. */
const OTHER_INPUTS = '[type="password"], [type="number"], [type="email"], [type="tel"], [type="url"]'

/** What draws in an editor; `null` where its words can't be marked. */
function drawnIn(editor: HTMLElement): Drawn | null {
  if (editor instanceof HTMLTextAreaElement) return mirrorOf(editor)
  if (editor instanceof HTMLInputElement) return editor.matches(OTHER_INPUTS) ? null : mirrorOf(editor)
  const view = editor.ownerDocument.defaultView
  return view !== null && canPaint(view as View) ? rangesIn(editor) : null
}

export interface MarksTools {
  /** The words may have been edited, and the marks have followed. */
  edited(): void
  /** The pointer moved, or a key was pressed, anywhere in the page. */
  onPointer(event: PointerEvent): void
  onKey(event: KeyboardEvent): void
}

/** Marks that follow each edit before it is drawn. */
export function createMarks({ edited, onPointer, onKey }: MarksTools): Marks {
  const editors = new Map<HTMLElement, EditorMarks>()
  const observer = new MutationObserver(soon)
  let listening: AbortController | null = null
  let frame = 0

  function soon(): void {
    if (frame === 0) frame = requestAnimationFrame(follow)
  }

  function follow(): void {
    frame = 0
    for (const each of editors.values()) each.follow()
    edited()
  }

  function listen(): void {
    if (listening !== null) return
    listening = new AbortController()
    const { signal } = listening
    // What is written in a field is no change of the page's tree.
    window.addEventListener('input', soon, { capture: true, passive: true, signal })
    window.addEventListener('pointermove', onPointer, { capture: true, passive: true, signal })
    window.addEventListener('keydown', onKey, { capture: true, signal })
  }

  function forget(editor: HTMLElement): void {
    editors.get(editor)?.remove()
    editors.delete(editor)
  }

  function watch(editor: HTMLElement): EditorMarks | null {
    const drawn = drawnIn(editor)
    if (drawn === null) return null
    const made = new EditorMarks(editor, drawn)
    editors.set(editor, made)
    observer.observe(editor, { childList: true, characterData: true, subtree: true })
    return made
  }

  function clear(): void {
    for (const editor of [...editors.keys()]) forget(editor)
    observer.disconnect()
    listening?.abort()
    listening = null
    cancelAnimationFrame(frame)
    frame = 0
  }

  return {
    show(findings, passages) {
      const marked = new Set(passages.all.map(({ editor }) => editor))
      for (const editor of [...editors.keys()]) if (!marked.has(editor)) forget(editor)
      if (marked.size === 0) return clear()
      listen()
      for (const editor of marked) {
        const marks = editors.get(editor) ?? watch(editor)
        marks?.show(marksIn(editor, findings, passages), passages.read)
      }
    },
    hits: () => [...editors.values()].flatMap((each) => each.hits()),
    at(event) {
      const path = event.composedPath()
      const marks = [...editors.values()].find(({ editor }) => path.includes(editor))
      return marks?.at(event.clientX, event.clientY) ?? null
    },
    isIn: (event) => event.composedPath().some((at) => at instanceof HTMLElement && editors.has(at)),
    clear,
  }
}
