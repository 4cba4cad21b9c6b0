const NUMBER = new Intl.NumberFormat('en-GB')

/** `1 pupil`, `1,204 pupils`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${NUMBER.format(number)} ${number === 1 ? one : many}`
}

/** `Fir`, `Fir and Oak`, `Fir, Oak and Elm`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
