import { createRef } from 'react'
import { createRoot } from 'react-dom/client'
import { type Box, DraftBox } from '../shared/draft-box'
import type { Make } from './model'

export const draft: Make = async (place) => {
  const box = createRef<Box>()
  createRoot(place).render(
    <DraftBox ref={box} surface="post" placeholder="What’s new?" onChange={() => {}} onSubmit={() => {}} />,
  )
  return { text: () => box.current?.text() ?? '' }
}
