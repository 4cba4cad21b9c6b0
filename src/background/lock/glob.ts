const literally = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')

/** Whether all of `text` is as `glob` says, where `*` stands for anything, or nothing. */
export function fits(text: string, glob: string): boolean {
  return new RegExp(`^${glob.split('*').map(literally).join('.*')}$`, 's').test(text)
}
