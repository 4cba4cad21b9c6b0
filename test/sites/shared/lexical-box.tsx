import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerPlainText } from '@lexical/plain-text'
import { registerRichText } from '@lexical/rich-text'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { forwardRef, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { MentionList, mentionAt, people } from './mentions'
import { switches } from './switches'

export interface Box {
  clear(): void
  focus(): void
  text(): string
  /** Another element takes the editor's place; its content stays. */
  remount(): void
}

/** What the site would send: one line a paragraph. */
function textOf(editor: LexicalEditor): string {
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map((paragraph) => paragraph.getTextContent())
      .join('\n'),
  )
}

function fill(editor: LexicalEditor, text: string, rich: boolean, select: boolean): void {
  editor.update(() => {
    const root = $getRoot().clear()
    const lines = text.split('\n')
    let paragraph = $createParagraphNode()
    root.append(paragraph)
    for (const [index, line] of lines.entries()) {
      if (index > 0 && rich) {
        paragraph = $createParagraphNode()
        root.append(paragraph)
      } else if (index > 0) paragraph.append($createLineBreakNode())
      if (line) paragraph.append($createTextNode(line))
    }
    if (select) root.selectEnd()
  })
}

interface BoxProps {
  readonly label: string
  readonly placeholder: string
  /** Paragraphs instead of line breaks. */
  readonly rich?: boolean
  readonly mentions?: boolean
  /** Takes single letters, and nothing that is put in from outside. */
  readonly deaf?: boolean
  readonly autoFocus?: boolean
  readonly initial?: string
  readonly className?: string
  /** What else the site puts on the editor. */
  readonly marks?: Readonly<Record<`data-${string}`, string>>
  /** For the tests. */
  readonly surface?: string | undefined
  readonly onChange?: (text: string) => void
  readonly onEnter?: (event: KeyboardEvent) => boolean
}

/**
 * An editor on the real Lexical, as Facebook and Instagram have it. `onEnter` gets a plain Enter and says whether
 * it took it; with `mentions` a list of people opens after `@`, and Enter then chooses from it.
 */
export const LexicalBox = forwardRef<Box, BoxProps>(function LexicalBox(props, ref) {
  const { label, placeholder, rich = false, mentions = false, autoFocus = false, initial = '' } = props
  const [editor] = useState(() =>
    createEditor({
      namespace: label,
      onError: (error) => {
        throw error
      },
    }),
  )
  const [generation, setGeneration] = useState(0)
  const [empty, setEmpty] = useState(true)
  const [mention, setMention] = useState('')
  const latest = useRef(props)
  latest.current = props
  const open = useRef('')
  open.current = mention

  const mount = useCallback((element: HTMLElement | null) => editor.setRootElement(element), [editor])

  const remount = () => {
    const focused = editor.getRootElement()?.contains(document.activeElement) ?? false
    flushSync(() => setGeneration((before) => before + 1))
    if (focused) editor.getRootElement()?.focus()
  }

  const choose = (name: string) => {
    setMention('')
    editor.update(() => {
      const selection = $getSelection()
      if (!$isRangeSelection(selection)) return
      const node = selection.anchor.getNode()
      const before = node.getTextContent().slice(0, selection.anchor.offset)
      const start = before.lastIndexOf('@')
      selection.anchor.offset = start
      selection.insertText(`${name} `)
    })
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor is registered once; what changes is read from `latest`
  useEffect(() => {
    const registered = [
      rich ? registerRichText(editor) : registerPlainText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const [first] = people(open.current)
          if (open.current && first) {
            event?.preventDefault()
            choose(first)
            return true
          }
          if (!event || event.shiftKey || event.isComposing) return false
          const taken = latest.current.onEnter?.(event) ?? false
          if (taken) event.preventDefault()
          return taken
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ]
    if (props.deaf) {
      const swallow = (put: string | InputEvent) => typeof put !== 'string' || put.length > 1
      registered.push(
        editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, swallow, COMMAND_PRIORITY_HIGH),
      )
    }
    let length = 0
    registered.push(
      editor.registerUpdateListener(({ editorState }) => {
        const text = textOf(editor)
        setEmpty(text === '')
        latest.current.onChange?.(text)
        if (mentions) setMention(editorState.read(mentionAt))
        const grown = text.length > length
        length = text.length
        if (switches.rerender && grown && length % 7 === 0) queueMicrotask(remount)
      }),
    )
    fill(editor, initial, rich, autoFocus)
    if (autoFocus) editor.focus()
    return () => {
      for (const unregister of registered) unregister()
    }
  }, [editor])

  useImperativeHandle(ref, () => ({
    clear: () => fill(editor, '', rich, true),
    focus: () => editor.focus(),
    text: () => textOf(editor),
    remount,
  }))

  return (
    <div className={`box ${props.className ?? ''}`}>
      <div
        key={generation}
        ref={mount}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        {...props.marks}
        spellCheck
        tabIndex={0}
        className="words"
        aria-label={label}
        aria-placeholder={placeholder}
        aria-multiline="true"
        aria-autocomplete={mentions ? 'list' : undefined}
        aria-expanded={mentions ? mention !== '' : undefined}
        aria-controls={mention ? 'mention-list' : undefined}
        aria-activedescendant={mention ? 'mention-0' : undefined}
        data-surface={props.surface}
      />
      {empty && (
        <div className="placeholder" aria-hidden="true">
          {placeholder}
        </div>
      )}
      {mention && <MentionList query={mention} onChoose={choose} />}
    </div>
  )
})
