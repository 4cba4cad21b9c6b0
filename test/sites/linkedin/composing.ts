import { useRef, useState } from 'react'
import { useFiles } from '../shared/files'
import type { Box } from '../shared/lexical-box'
import { publish } from '../shared/published'
import { useSaid } from '../shared/said'

/** What all of LinkedIn's composers have in common: a box, files, and that they publish what the box holds. */
export function useComposing(surface: string, onPublished?: (text: string) => void) {
  const box = useRef<Box>(null)
  const [text, setText] = useState('')
  const [said, say] = useSaid()
  const files = useFiles()
  const empty = text.trim() === '' && files.files.length === 0
  const onPublish = (event: Event) => {
    const words = box.current?.text() ?? ''
    if (words.trim() === '' && files.files.length === 0) return
    if (!publish(surface, words, files.files, event)) return
    say(words)
    box.current?.clear()
    files.clear()
    onPublished?.(words)
  }
  return { box, text, setText, said, files, empty, onPublish, onTouch: () => box.current?.remount() }
}
