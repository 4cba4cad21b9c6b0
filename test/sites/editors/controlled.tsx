import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Make } from './model'

/** A field whose words React holds: what isn't told to it is put back at the next render. */
export const controlled: Make = async (place) => {
  const held = { text: '' }
  function Field() {
    const [text, setText] = useState('')
    held.text = text
    return <textarea data-surface="post" value={text} onChange={(event) => setText(event.target.value)} />
  }
  createRoot(place).render(<Field />)
  return { text: () => held.text }
}
