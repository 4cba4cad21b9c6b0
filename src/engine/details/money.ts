import { around, type DetailForm, DIGIT, digitsOf, says } from './form'

/** The Luhn sum that every card number passes. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** Visa, Mastercard, Amex, Maestro, Discover: the first digits and the lengths they come in. */
const CARD =
  /^(?:4\d{12}(?:\d{3})?|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|(?:5[06-8]|6\d)\d{14}|6(?:011|5\d\d)\d{12})$/
const SAYS_CARD = /\b(?:card|visa|mastercard|amex|debit|credit|cvv|cvc|exp(?:iry|ires)?|valid)\b/i
const NOT_A_CARD =
  /\b(?:isbn|imei|tracking|order|parcel|ticket|barcode|serial|meeting|zoom|loyalty|nectar|clubcard|library)\b/i

/** A sum that fits is a card; one that doesn't is a slip of the pen where a card is spoken of. */
function isCard(match: RegExpMatchArray, text: string): boolean {
  const digits = digitsOf(match[0])
  const words = around(match, text)
  if (!CARD.test(digits) || NOT_A_CARD.test(words)) return false
  return passesLuhn(digits) || SAYS_CARD.test(words)
}

const BANK =
  /\b(?:sort|acc(?:oun)?t|bank|bacs|transfer|nationwide|barclays|lloyds|hsbc|natwest|santander|monzo|starling|halifax|tsb|rbs|chase|revolut)\b|\b\d{8}\b/i

export const CARD_NUMBER: readonly DetailForm[] = [
  { pattern: /(?<![\d-])(?:\d[ -]{0,2}){12,15}\d(?![\d-])/g, needs: DIGIT, isMeant: isCard },
]

export const BANK_ACCOUNT: readonly DetailForm[] = [
  { pattern: /(?<![\d-])\d{2}([ -])\d{2}\1\d{2}(?![\d-])/g, needs: DIGIT, isMeant: says(BANK) },
  {
    pattern: /(?<!\d)(?:\d{8,10}|\d{4} \d{4})(?![\d ]\d|\d)/g,
    needs: DIGIT,
    isMeant: says(
      /\b(?:sort code|acc(?:oun)?t|account|bank|bacs|iban)\b|(?<!\d)\d{2}[ -]\d{2}[ -]\d{2}(?!\d)/i,
    ),
  },
  { pattern: /\bIBAN:? ?[A-Z]{2}\d{2}(?: ?[A-Z\d]{2,4}){3,8}\b/g, needs: DIGIT, isMeant: () => true },
  { pattern: /\bGB\d{2} ?[A-Z]{4}(?: ?\d{2,4}){4,7}\b/g, needs: DIGIT, isMeant: () => true },
]
