import {
  forwardRef,
  type TextareaHTMLAttributes,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Box } from './lexical-box'
import { switches } from './switches'

type FieldProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange'> & {
  /** One line: an `input` instead of a `textarea`. */
  readonly line?: boolean
  readonly initial?: string
  /** For the tests. */
  readonly surface?: string | undefined
  readonly onWords?: (text: string) => void
  /** Gets Enter without Shift; says whether it took it. */
  readonly onEnter?: (event: KeyboardEvent) => boolean
}

/** A field whose words React holds. */
export const Field = forwardRef<Box, FieldProps>(function Field(props, ref) {
  const { line = false, initial = '', surface, onWords, onEnter, ...rest } = props
  const element = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(initial)
  const [generation, setGeneration] = useState(0)
  const latest = useRef(text)
  const put = (next: string) => {
    latest.current = next
    setText(next)
    onWords?.(next)
  }
  const remount = () => setGeneration((last) => last + 1)
  useLayoutEffect(() => {
    const { current } = element
    if (generation === 0 || current === null || document.activeElement !== document.body) return
    current.focus()
    current.setSelectionRange(current.value.length, current.value.length)
  }, [generation])
  useImperativeHandle(ref, () => ({
    text: () => latest.current,
    focus: () => element.current?.focus(),
    clear: () => put(''),
    remount,
  }))
  const Tag = (line ? 'input' : 'textarea') as 'textarea'
  return (
    <Tag
      key={generation}
      ref={element}
      {...rest}
      data-surface={surface}
      value={text}
      onChange={({ target: { value } }) => {
        const grown = value.length > text.length
        put(value)
        if (switches.rerender && grown && value.length % 7 === 0) remount()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
        if (onEnter?.(event.nativeEvent)) event.preventDefault()
      }}
    />
  )
})
