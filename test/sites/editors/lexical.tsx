import { createRef } from 'react'
import { createRoot } from 'react-dom/client'
import { type Box, LexicalBox } from '../shared/lexical-box'
import type { Make } from './model'

function lexicalWith(rich: boolean, deaf = false): Make {
  return async (place) => {
    const box = createRef<Box>()
    createRoot(place).render(
      <LexicalBox
        ref={box}
        label="Post"
        placeholder="What’s new?"
        rich={rich}
        deaf={deaf}
        mentions
        surface="post"
      />,
    )
    return { text: () => box.current?.text() ?? '' }
  }
}

/** Paragraphs, as Facebook has them, or line breaks. */
export const lexical = lexicalWith(true)
export const lexicalLines = lexicalWith(false)
/** An application that swallows what is put in from outside. */
export const deafLexical = lexicalWith(true, true)
