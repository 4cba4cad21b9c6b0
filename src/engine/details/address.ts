import { always, before, type DetailForm, DIGIT } from './form'

const STREET =
  '(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Drive|Dr|Close|Crescent|Cres|Terrace|Gardens|Grove|Place|Court|Row|Way|Walk|Mews|Rise|View|Hill|Square|Fold|Cottages|Cottage|Green|Park|Parade|Croft|Garth|Bank|Yard|Gate|Quay|Wharf|Drove|Brow|Heights|Meadows|Mount|Villas|House|Towers|Buildings)'
const HOUSE = String.raw`(?:(?:[Ff]lat|[Aa]pt|[Nn]umber|[Nn]o\.?) )?\d{1,4}[a-z]?,? (?:[A-Z][\p{L}’']{1,20} ){1,3}${STREET}\b`
/** In small letters only where somebody lives there. */
const SMALL = String.raw`\d{1,4}[a-z]?,? (?:[a-z’']{2,20} ){1,2}(?:road|rd|street|lane|avenue|drive|close|crescent|terrace|gardens|grove|mews)\b`
const LIVES =
  /\b(?:live|lives|living|address|moved|round|post|send|deliver|house|home|ours|mine|we.?re|at|come|party|collect|collection|pick ?up)\b/i
const NOT_A_HOME = /^\s?(?:garden|school|library|surgery|church|station|bus|stop|club|centre|cent)/i

const isHome = (match: RegExpMatchArray, text: string): boolean =>
  !NOT_A_HOME.test(text.slice((match.index ?? 0) + match[0].length))

/** Letters that end a postcode; the second half never has C, I, K, M, O or V. */
const INWARD = '[ABD-HJLNP-UW-Z]{2}'

export const POSTCODE: readonly DetailForm[] = [
  {
    pattern: new RegExp(String.raw`\b[A-Z]{1,2}\d[A-Z\d]? {0,2}\d${INWARD}\b`, 'g'),
    needs: DIGIT,
    isMeant: always,
  },
  // In small letters, or with the "O" of a nought, where an address is spoken of.
  {
    pattern: /\b[a-z]{1,2}\d[a-z\d]? \d[abd-hjlnp-uw-z]{2}\b/g,
    needs: DIGIT,
    isMeant: (match, text) =>
      /\b(?:postcode|post code|address|live|sat ?nav|deliver|road|street|lane|ours|mine)\b/i.test(
        before(match, text),
      ),
  },
]

export const ADDRESS: readonly DetailForm[] = [
  { pattern: new RegExp(String.raw`(?<![£$\d.])\b${HOUSE}`, 'gu'), needs: DIGIT, isMeant: isHome },
  {
    pattern: new RegExp(String.raw`(?<![£$\d.])\b${SMALL}`, 'gu'),
    needs: DIGIT,
    isMeant: (match, text) => isHome(match, text) && LIVES.test(before(match, text, 25)),
  },
]
