import { forwardRef, type TextareaHTMLAttributes, useImperativeHandle, useRef, useState } from 'react'
import { switches } from './switches'

export interface AreaHandle {
  /** Another element takes the field's place; its words stay. */
  remount(): void
}

interface AreaProps extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> {
  readonly text: string
  readonly onText: (text: string) => void
  /** What the person does with this key publishes. */
  readonly publishes: 'Enter' | 'Mod+Enter'
  readonly onPublish: (event: Event) => void
  /** For the tests. */
  readonly 'data-surface'?: string | undefined
}

/** A textarea whose words React holds. */
export const Area = forwardRef<AreaHandle, AreaProps>(function Area(props, ref) {
  const { text, onText, publishes, onPublish, ...rest } = props
  const [generation, setGeneration] = useState(0)
  const focused = useRef(false)
  const remount = () => setGeneration((last) => last + 1)
  useImperativeHandle(ref, () => ({ remount }))
  return (
    <textarea
      key={generation}
      ref={(box) => {
        if (generation === 0 || !box || !focused.current || document.activeElement !== document.body) return
        box.focus()
        box.setSelectionRange(box.value.length, box.value.length)
      }}
      {...rest}
      value={text}
      onFocus={() => {
        focused.current = true
      }}
      onChange={({ target }) => {
        const grown = target.value.length > text.length
        onText(target.value)
        if (switches.rerender && grown && target.value.length % 7 === 0) remount()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
        if (publishes === 'Mod+Enter' && !event.ctrlKey && !event.metaKey) return
        event.preventDefault()
        onPublish(event.nativeEvent)
      }}
    />
  )
})
