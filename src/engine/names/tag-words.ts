import { isDictionaryWord } from '../text/dictionary'

/** Words that people write around a name in a hashtag; no pupil's name is needed to understand these. */
const AROUND = new Set(
  `go goo team well done welldone good luck goodluck happy birthday happybirthday hbd bday congrats congratulations
  proud of proudof our little amazing super superstar star legend champion champ winner hero rocks rules rock rule
  forever for the win ftw nation fan club fanclub love loves we my so yay wow bravo hooray hurrah big shout out
  shoutout thank you thanks get soon wish her him vote pray save find support justice remember welcome back bye
  goodbye miss day squad gang crew family fam army year yr class form pupil student school`.split(/\s+/),
)
/** Shorter words fit between the letters of anything. */
const SHORTEST = 3
const SHORT = new Set('go is in my we me to at of on it so up us he no be our and the for'.split(' '))
const LONGEST = 14

export const isPraise = (words: string): boolean => words !== '' && canBeCut(words, isAround)

const isAround = (word: string): boolean => AROUND.has(word)

/** Whether a run of letters is a word that people write into hashtags. */
export function isWord(word: string): boolean {
  if (AROUND.has(word) || SHORT.has(word)) return true
  if (word.length < SHORTEST) return false
  return isDictionaryWord(word) || (word.endsWith('s') && isDictionaryWord(word.slice(0, -1)))
}

/** What people add to an account's name: "mason_xo", "itsmason". */
export const isFiller = (letters: string): boolean => FILLER.test(letters)
const FILLER = /^(?:x+(?:ox*)*|(?:xo)+|lol|uk|irl|its|im|the|real|official|not|hi|hey)$/

/** Where a run of letters can be cut so that all before it are words; `true` at 0. */
function cutsOf(letters: string, isPart: (word: string) => boolean): boolean[] {
  const cuts = [true]
  for (let end = 1; end <= letters.length; end++) {
    cuts[end] = false
    for (let from = Math.max(0, end - LONGEST); from < end && !cuts[end]; from++)
      if (cuts[from] && isPart(letters.slice(from, end))) cuts[end] = true
  }
  return cuts
}

function canBeCut(letters: string, isPart: (word: string) => boolean): boolean {
  return cutsOf(letters, isPart)[letters.length] === true
}

/** Whether letters without spaces are ordinary words: `welldone`, `artclub`; so is nothing at all. */
export function areWords(letters: string): boolean {
  return canBeCut(letters, isWord)
}

/** Places in the letters at which a name may begin, all before being words. */
export function beginningsIn(letters: string): number[] {
  return cutsOf(letters, isWord).flatMap((isCut, at) => (isCut && at < letters.length ? [at] : []))
}
