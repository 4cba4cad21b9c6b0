import { forwardRef, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import type { Box } from './lexical-box'
import { switches } from './switches'

interface PlainBoxProps {
  readonly label: string
  readonly id?: string
  readonly role?: string
  readonly className?: string
  readonly initial?: string
  readonly autoFocus?: boolean
  /** For the tests. */
  readonly surface?: string | undefined
  readonly onChange?: (text: string) => void
  /** Gets Enter, with whatever keys are held; says whether it took it. */
  readonly onEnter?: (event: KeyboardEvent) => boolean
}

function textOf(element: HTMLElement | null): string {
  return (element?.innerText ?? '').replace(/\n$/, '').replaceAll('\u00a0', ' ')
}

function caretToEnd(element: HTMLElement): void {
  element.focus()
  const selection = getSelection()
  selection?.selectAllChildren(element)
  selection?.collapseToEnd()
}

/** A box that is nobody's library: what stands in the element is what the site sends. */
export const PlainBox = forwardRef<Box, PlainBoxProps>(function PlainBox(props, ref) {
  const {
    label,
    id,
    role,
    className = '',
    initial = '',
    autoFocus = false,
    surface,
    onChange,
    onEnter,
  } = props
  const element = useRef<HTMLDivElement>(null)
  const kept = useRef({ text: initial, focused: autoFocus })
  const [generation, setGeneration] = useState(0)

  const keep = () => {
    const { current } = element
    kept.current = { text: textOf(current), focused: current?.contains(document.activeElement) ?? false }
  }
  const remount = () => {
    keep()
    setGeneration((last) => last + 1)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for every element
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    current.innerText = kept.current.text
    if (kept.current.focused) caretToEnd(current)
    onChange?.(kept.current.text)
  }, [generation])

  useImperativeHandle(ref, () => ({
    text: () => textOf(element.current),
    focus: () => element.current?.focus(),
    clear: () => {
      if (element.current) element.current.innerText = ''
      onChange?.('')
    },
    remount,
  }))

  return (
    <div
      key={generation}
      ref={element}
      id={id}
      role={role}
      contentEditable
      suppressContentEditableWarning
      className={`words ${className}`}
      aria-label={label}
      tabIndex={0}
      data-surface={surface}
      onInput={() => {
        const text = textOf(element.current)
        onChange?.(text)
        const grown = text.length > kept.current.text.length
        keep()
        if (switches.rerender && grown && text.length % 7 === 0) remount()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        if (onEnter?.(event.nativeEvent)) event.preventDefault()
      }}
    />
  )
})
