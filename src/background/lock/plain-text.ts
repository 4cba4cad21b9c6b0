import { Parser } from 'htmlparser2'

const LINES: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** A whole tag or comment somewhere; a text without one is no markup, and “I <3 you” stays as it is. */
const MARKUP = /<[!/a-z][^<>]*>/i

/** The words of a text that may be marked up (WordPress, forums), as they are checked; others stay as they are. */
export function plainText(text: string): string {
  if (!MARKUP.test(text)) return text
  let words = ''
  const parser = new Parser({
    ontext: (data) => {
      words += data
    },
    onclosetag: (name) => {
      if (LINES.has(name)) words += '\n'
    },
  })
  parser.end(text)
  return words.trim()
}
