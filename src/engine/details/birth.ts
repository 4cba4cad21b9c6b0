import { around, type DetailForm, DIGIT, says } from './form'

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const BIRTH =
  /\b(?:born|b\.|dob|d\.o\.b|date of birth|birthdays?|bday|birth ?date|turn(?:ed|s|ing)|thirty|forty|fifty|sixty|today|passport|mum|dad|nan|of)\b|🎂|🎈|♈|♉|♊|♋|♌|♍|♎|♏|♐|♑|♒|♓/iu
const SAYS_BIRTH = /\b(?:born|b\.|dob|d\.o\.b|birth|birthday|bday|turn(?:ed|s)|since)\b/i
/** A day that is "the same" or "mine" is a birthday where the year is a grown-up's or a child's. */
const OWN_DAY = /\b(?:mine|same day|my day|me too)\b/i

/** Day, month and year could be a date. */
function isDate(match: RegExpMatchArray): boolean {
  const [day = 0, month = 0] = match[0].split(/\D+/).map(Number)
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}

const isBirthday =
  (pattern: RegExp) =>
  (match: RegExpMatchArray, text: string): boolean =>
    isDate(match) && (pattern.test(around(match, text)) || OWN_DAY.test(around(match, text)))

const YEAR = String.raw`(?:19[2-9]|200|201|202)\d`
const ORDINALS =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[ -][a-z]{5,7}|thirtieth|thirty[ -]first)'
const SPELT_YEAR = '(?:nineteen|two thousand|twenty)[ -][a-z]{3,9}(?:[ -][a-z]{3,5})?'

export const BIRTH_DATE: readonly DetailForm[] = [
  {
    pattern: /(?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1(?:19|20)?\d{2}(?![\d/.-])/g,
    needs: DIGIT,
    isMeant: isBirthday(BIRTH),
  },
  {
    pattern: /(?<![\d/.-])\d{1,2} \d{1,2} (?:19|20)?\d{2}(?![\d/.-])/g,
    needs: DIGIT,
    isMeant: isBirthday(/\b(?:dob|d\.o\.b|date of birth|born)\b/i),
  },
  {
    pattern: new RegExp(
      String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? (?:${YEAR}|[’']\d{2})(?!\d)`,
      'gi',
    ),
    needs: DIGIT,
    isMeant: says(SAYS_BIRTH),
  },
  {
    pattern: new RegExp(String.raw`\b${MONTH} \d{1,2}(?:st|nd|rd|th)?,? (?:${YEAR}|[’']\d{2})(?!\d)`, 'gi'),
    needs: DIGIT,
    isMeant: says(SAYS_BIRTH),
  },
  {
    pattern: new RegExp(String.raw`\b${ORDINALS} (?:of )?${MONTH},? (?:${YEAR}|${SPELT_YEAR})\b`, 'gi'),
    needs: /th|first|second|third/i,
    isMeant: says(SAYS_BIRTH),
  },
]
