import { useState } from 'react'

interface Words {
  readonly id: number
  readonly text: string
}

/** What was said so far, oldest first, and a way to say more. */
export function useSaid(): readonly [readonly Words[], (text: string) => void] {
  const [said, setSaid] = useState<readonly Words[]>([])
  const say = (text: string) => setSaid((before) => [...before, { id: before.length, text }])
  return [said, say]
}
