const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': '’',
  '#039': '’',
}

const MARKUP = /<(?:!--|\/?[a-z])[^>]*>/i

/** The words of a text that may be marked up (WordPress, forums), as they are checked; others stay as they are. */
export function plainText(text: string): string {
  if (!MARKUP.test(text)) return text
  return text
    .replace(/<!--.*?-->/gs, '')
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .trim()
}
