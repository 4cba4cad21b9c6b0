import { useRef, useState } from 'react'
import { useFiles } from '../shared/files'
import type { Box } from '../shared/lexical-box'
import { publish } from '../shared/published'

/** What every composer of a post works with. At a step without the box its last words go out. */
export function usePost(surface: string, onPublished: (text: string) => void) {
  const box = useRef<Box>(null)
  const [text, setText] = useState('')
  const files = useFiles()
  const empty = text.trim() === '' && files.files.length === 0
  const onPublish = (event: Event) => {
    const words = box.current?.text() ?? text
    if (publish(surface, words, files.files, event)) onPublished(words)
  }
  return { box, files, text, setText, empty, onPublish }
}
