/** Whether all of `text` is as `glob` says, where `*` stands for anything, or nothing. */
export function fits(text: string, glob: string): boolean {
  const [first = '', ...more] = glob.split('*')
  const last = more.pop()
  if (last === undefined) return text === glob
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of more) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return text.endsWith(last) && text.length - last.length >= at
}
