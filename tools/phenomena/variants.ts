/** The second and third letter of the longest word change places. */
const swap = (text: string): string =>
  inLongest(text, (word) => `${word[0]}${word[2]}${word[1]}${word.slice(3)}`)

/** The longest word without its second vowel. */
function drop(text: string): string {
  return inLongest(text, (word) => {
    const vowels = [...word.matchAll(/[aeiou]/gi)]
    const at = (vowels[1] ?? vowels[0])?.index ?? 1
    return word.slice(0, at) + word.slice(at + 1)
  })
}

const join = (text: string): string => text.replaceAll(' ', '')

const space = (text: string): string =>
  text
    .split(' ')
    .map((word) => [...word].join(' '))
    .join('  ')

const SIGNS: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5' }
const leet = (text: string): string =>
  text.replace(/(?<=\p{L})[aeios]/giu, (letter) => SIGNS[letter.toLowerCase()] ?? letter)

function inLongest(text: string, change: (word: string) => string): string {
  const words = text.split(' ')
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '')
  return words.map((word) => (word === longest ? change(word) : word)).join(' ')
}

/** Ways of misspelling what a sentence is filled with: `{people~leet}`. */
export const VARIANTS: Readonly<Record<string, (text: string) => string>> = { swap, drop, join, space, leet }
