import { around, type DetailForm, DIGIT, digitsOf } from './form'

/** Helplines and emergency numbers are for everybody. */
const PUBLIC =
  /\b(?:samaritans|childline|nspcc|helpline|hotline|papyrus|nhs|police|crimestoppers|ceop|refuge|floodline|switchboard|citizens advice|cruse|ofsted|dfe|council|box office|surgery|mencap|barnardo)\b/i
const NOT_A_PHONE =
  /\b(?:isbn|order|ref(?:erence)?|booking|tracking|parcel|invoice|serial|voucher|upn|barcode|part no|model|score|lottery|catalogue)\b/i
/** Freephone, shared cost and business numbers: nobody's own. */
const NOBODYS = /^0(?:800|808|845|844|843|871|872|870|300|303|306|330|333|344|345|370|371|9)/

function isPhone(match: RegExpMatchArray, text: string): boolean {
  const digits = digitsOf(match[0]).replace(/^(?:0044|44)0?/, '0')
  if (!/^0[12378]\d{8,9}$/.test(digits) || NOBODYS.test(digits)) return false
  const words = around(match, text)
  return !PUBLIC.test(words) && !NOT_A_PHONE.test(words)
}

const SPOKEN =
  '(?:oh|o|zero|nought|nowt|one|two|three|four|five|six|seven|eight|nine|double|triple|treble|hundred)'
const SAID = new RegExp(`${SPOKEN}[ ,-]{1,3}${SPOKEN}`, 'i')

const DIGITS_OF_WORD: Readonly<Record<string, string>> = {
  oh: '0',
  o: '0',
  zero: '0',
  nought: '0',
  nowt: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
}
const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3 }

/** Digits as they are said: "double oh seven" → `007`, "nine hundred" → `900`. */
export function spokenDigits(text: string): string {
  let [digits, times] = ['', 1]
  for (const word of text.toLowerCase().split(/[^a-z\d]+/)) {
    const said = /^\d+$/.test(word) ? word : DIGITS_OF_WORD[word]
    if (word === 'hundred') digits += '00'
    else if (said !== undefined) digits += said.repeat(times)
    times = TIMES[word] ?? 1
  }
  return digits
}

const PHONE_LENGTHS = [9, 10, 11, 12]
const ASKED = /\b(?:ring|call|text|phone|mobile|number|whatsapp|mob|tel)\b/i

/** Said digit by digit: as many as a number has, from a zero on; without one only where a call is spoken of. */
function isSpoken(match: RegExpMatchArray, text: string): boolean {
  const digits = spokenDigits(match[0])
  if (PUBLIC.test(around(match, text))) return false
  if (digits.startsWith('0') && PHONE_LENGTHS.includes(digits.length)) return true
  return digits.length >= 7 && digits.length <= 12 && ASKED.test(around(match, text))
}

export const PHONE: readonly DetailForm[] = [
  {
    pattern: /(?<![\d.£$/])(?:\+44|0044|\(0|0)[ \-().]{0,3}(?:\d[ \-(),./]{0,3}){8,10}\d(?![\d/])/g,
    needs: DIGIT,
    isMeant: isPhone,
  },
  {
    pattern: /(?<![\d.£$])0(?:[ ,.-]{0,2}\d){6,9}[ ,]{1,2}(?:\d ?)?double ?\d/gi,
    needs: DIGIT,
    isMeant: () => true,
  },
  // Digit by digit, perhaps not all of them: "0 7 7 0 0, 9 0 0, 3 3 8".
  {
    pattern: /(?<![\d.£$])0(?:[ ,-]{1,2}\d){7,11}(?!\d)/g,
    needs: DIGIT,
    isMeant: (match, text) => ASKED.test(around(match, text)) && !NOT_A_PHONE.test(around(match, text)),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:${SPOKEN}|\d{1,6})(?:[ ,\-]{1,3}(?:${SPOKEN}|\d{1,6})){5,14}\b`,
      'gi',
    ),
    needs: SAID,
    isMeant: isSpoken,
  },
]
