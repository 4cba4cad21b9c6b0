/** A line of a stream with its number, from 1. */
export interface Line {
  readonly text: string
  readonly number: number
}

/** The lines of a stream of UTF-8, each as soon as it is there; `\n`, `\r\n`, no byte order mark, no empty lines. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder()
  let rest = ''
  let number = 0
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) {
      number++
      if (text.trim() !== '') yield { text: text.replace(/\r$/, ''), number }
    }
  }
  rest += decoder.decode()
  if (rest.trim() !== '') yield { text: rest, number: number + 1 }
}
