import type { DetailKind } from '../../model/rule'

/** A form in which a personal detail is written, and whether a place of that form is one. */
export interface DetailForm {
  readonly pattern: RegExp
  /** Without this in the text there is none: most texts are done with at once. */
  readonly needs: RegExp
  readonly isMeant: (match: RegExpMatchArray, text: string) => boolean
}

const DIGIT = /\d/

const always = (): boolean => true

/** How many characters around a number say what it is. */
const AROUND = 40

const BLANK_LINE = /\n[^\S\n]*\n/

/** The text around a number; what is added to a draft after a blank line takes nothing from what stands before. */
function around(match: RegExpMatchArray, text: string): string {
  const start = match.index ?? 0
  const end = start + match[0].length
  const [after = ''] = text.slice(end, end + AROUND).split(BLANK_LINE)
  return text.slice(Math.max(0, start - AROUND), end) + after
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** Helplines and emergency numbers are for everybody. */
const PUBLIC =
  /\b(?:samaritans|childline|nspcc|shout|helpline|hotline|papyrus|mind|nhs|police|crimestoppers|ceop|refuge)\b/i
const NOT_A_PHONE = /\b(?:isbn|order|ref(?:erence)?|booking|tracking|parcel|invoice|serial|voucher)\b/i

function isPhone(match: RegExpMatchArray, text: string): boolean {
  const digits = digitsOf(match[0]).replace(/^(?:0044|44)/, '0')
  if (!/^0[12378]\d{8,9}$/.test(digits) || /^0(?:800|808|845|844|300|333)/.test(digits)) return false
  const words = around(match, text)
  return !PUBLIC.test(words) && !NOT_A_PHONE.test(words)
}

const SPOKEN = '(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred)'

/** The Luhn sum that every card number passes. */
function isCard(match: RegExpMatchArray): boolean {
  const digits = digitsOf(match[0])
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

const says =
  (pattern: RegExp) =>
  (match: RegExpMatchArray, text: string): boolean =>
    pattern.test(around(match, text))

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const BIRTH =
  /\b(?:born|b\.|dob|d\.o\.b|date of birth|birthdays?|bday|birth ?date|turn(?:ed|s|ing)|thirty|forty|fifty|sixty|today|passport|mum|dad|nan|of)\b|🎂|🎈|♈|♉|♊|♋|♌|♍|♎|♏|♐|♑|♒|♓/iu
const STREET =
  '(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Drive|Close|Crescent|Terrace|Gardens|Grove|Place|Court|Row|Way|Walk|Mews|Rise|View|Hill|Square|Fold|Cottages|Cottage|Green|Park|Parade|Croft|Garth|Bank|Yard|Mill Fold|Quay|Wharf)'
const HOUSE = String.raw`(?:(?:flat|apt|number|no\.?) )?\d{1,4}[a-z]?,? (?:[A-Z][\p{L}’']{1,20} ){1,3}${STREET}\b`

const SAID = new RegExp(`${SPOKEN}[ ,-]{1,3}${SPOKEN}`, 'i')

/** The forms of each kind; patterns never look further than a bounded number of characters. */
export const FORMS: Record<DetailKind, readonly DetailForm[]> = {
  phone: [
    {
      pattern: /(?<![\d.£$])(?:\+44|0044|0)[ \-().]{0,2}(?:\d[ \-()]{0,2}){8,10}\d(?!\d)/g,
      needs: DIGIT,
      isMeant: isPhone,
    },
    {
      pattern: /(?<![\d.£$])0(?:[ ,.-]{0,2}\d){6,9}[ ,]{1,2}(?:\d ?)?double ?\d/gi,
      needs: DIGIT,
      isMeant: always,
    },
    {
      pattern: new RegExp(String.raw`\b${SPOKEN}(?:[ ,\-]{1,3}${SPOKEN}){6,14}\b`, 'gi'),
      needs: SAID,
      isMeant: always,
    },
  ],
  email: [
    {
      pattern: /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu,
      needs: /@/,
      isMeant: always,
    },
    {
      pattern:
        /[\p{L}\d._-]{2,30}(?: dot [\p{L}\d_-]{2,20})?[ ]?(?:\[at\]|\(at\)| at )[ ]?[\p{L}\d-]{2,30}[ ]?(?:\[dot\]|\(dot\)| dot )[ ]?[\p{L}]{2,12}/giu,
      needs: /dot/i,
      isMeant: always,
    },
  ],
  postcode: [{ pattern: /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g, needs: DIGIT, isMeant: always }],
  address: [
    {
      pattern: new RegExp(String.raw`(?<![£$\d.])\b${HOUSE}`, 'gu'),
      needs: DIGIT,
      isMeant: (match, text) =>
        !/^\s?(?:garden|school|library|surgery|church|station)/i.test(
          text.slice((match.index ?? 0) + match[0].length),
        ),
    },
  ],
  card: [{ pattern: /(?<!\d)(?:\d{4}[ -]?){3}\d{4}(?!\d)/g, needs: DIGIT, isMeant: isCard }],
  bank: [
    {
      pattern: /(?<![\d-])\d{2}[ -]\d{2}[ -]\d{2}(?![\d-])/g,
      needs: DIGIT,
      isMeant: says(
        /\b(?:sort|acc(?:oun)?t|bank|bacs|transfer|nationwide|barclays|lloyds|hsbc|natwest|santander|monzo|starling)\b|\b\d{8}\b/i,
      ),
    },
    {
      pattern: /(?<!\d)\d{8,10}(?!\d)/g,
      needs: DIGIT,
      isMeant: says(
        /\b(?:sort code|acc(?:oun)?t|account|bank|bacs|iban)\b|(?<!\d)\d{2}[ -]\d{2}[ -]\d{2}(?!\d)/i,
      ),
    },
    { pattern: /\bIBAN:? ?[A-Z]{2}\d{2}(?: ?[A-Z\d]{2,4}){3,8}\b/g, needs: DIGIT, isMeant: always },
  ],
  'national-insurance': [
    { pattern: /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g, needs: DIGIT, isMeant: always },
  ],
  'birth-date': [
    {
      pattern: /(?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1(?:19|20)?\d{2}(?![\d/.-])/g,
      needs: DIGIT,
      isMeant: says(BIRTH),
    },
    {
      pattern: new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)? ${MONTH},? (?:19[2-9]|200|201)\d?\d\b`, 'gi'),
      needs: DIGIT,
      isMeant: says(/\b(?:born|b\.|dob|birth|birthday|bday|turn(?:ed|s)|since)\b/i),
    },
  ],
}
