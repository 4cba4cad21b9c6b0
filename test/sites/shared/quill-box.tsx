import Quill from 'quill'
import { forwardRef, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import type { Box } from './lexical-box'
import { seeInShadow } from './quill-in-shadow'
import { switches } from './switches'

interface BoxProps {
  /** What the site writes on the editor's element. */
  readonly attributes: Readonly<Record<string, string>>
  readonly autoFocus?: boolean
  readonly initial?: string
  readonly className?: string
  /** For the tests. */
  readonly surface?: string | undefined
  readonly onChange?: (text: string) => void
}

const textOf = (quill: Quill): string => quill.getText().replace(/\n$/, '')

/** An editor on the real Quill, as LinkedIn's older pages have it. */
export const QuillBox = forwardRef<Box, BoxProps>(function QuillBox(props, ref) {
  const place = useRef<HTMLDivElement>(null)
  const live = useRef<Quill | null>(null)
  const latest = useRef(props)
  latest.current = props

  const make = (text: string): Quill => {
    const box = document.createElement('div')
    place.current?.replaceChildren(box)
    const quill = new Quill(box)
    seeInShadow(quill)
    quill.setText(text, 'silent')
    for (const [name, value] of Object.entries(props.attributes)) quill.root.setAttribute(name, value)
    if (props.surface) quill.root.dataset.surface = props.surface
    let { length } = text
    quill.on('text-change', () => {
      const now = textOf(quill)
      const grown = now.length > length
      length = now.length
      latest.current.onChange?.(now)
      if (switches.rerender && grown && length % 7 === 0) queueMicrotask(remount)
    })
    return quill
  }

  const remount = () => {
    const old = live.current
    if (!old) return
    const at = old.getSelection()
    live.current = make(textOf(old))
    if (at) live.current.setSelection(at, 'silent')
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; what changes is read from `latest`
  useLayoutEffect(() => {
    const { initial = '', autoFocus = false, onChange } = latest.current
    live.current = make(initial)
    if (initial) onChange?.(initial)
    if (autoFocus) live.current.setSelection(initial.length, 'silent')
    return () => place.current?.replaceChildren()
  }, [])

  useImperativeHandle(ref, () => ({
    clear: () => live.current?.setText('', 'user'),
    focus: () => live.current?.focus(),
    text: () => (live.current ? textOf(live.current) : ''),
    remount,
  }))

  return <div ref={place} className={`box ${props.className ?? ''}`} />
})
