/** What the cells of a list mean. Every function takes a cleaned cell. */

const BLANK = /^(?:[-–—.?*]+|n\/a|NULL|#N\/A|not known|unknown)$/i

/** A cell that says nothing in words of its own: a dash, `n/a`, a database's NULL. */
export function blankToEmpty(cell: string): string {
  return BLANK.test(cell) ? '' : cell
}

const YEAR =
  /^(?:(?:current |actual )?(?:nc |curriculum |national curriculum )?(?:years?|yrs?|y)?(?: ?group)?)[ .:-]*0?(\d{1,2})(?:\.0+)?$/i
const RECEPTION =
  /^(?:(?:year |yr? ?)?(?:r|reception|rec)|(?:year|yr) ?0|0|foundation(?: stage)? 2|f2|fs2)(?: (?:class|year))?$/i
const NURSERY =
  /^(?:(?:year |yr? ?)?(?:n\d?|nursery(?: ?\d)?|nur)|pre ?-?school|-\d|foundation(?: stage)? 1|f1|fs1)(?: (?:class|year))?$/i
const WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
]

/** `Year 4`, `Y4`, `04`, `Reception`, `Year Four` → `R`, `N` or `1` to `13`; `null` where it is none of these. */
export function readYear(cell: string): string | null {
  if (RECEPTION.test(cell)) return 'R'
  if (NURSERY.test(cell)) return 'N'
  if (/^(?:lower sixth|l6|l6th|year 12 .*)$/i.test(cell)) return '12'
  if (/^(?:upper sixth|u6|u6th|year 13 .*)$/i.test(cell)) return '13'
  const word = WORDS.indexOf(cell.toLowerCase().replace(/^(?:year|yr) /, ''))
  if (word >= 0) return String(word + 1)
  const number = Number(YEAR.exec(cell)?.[1] ?? Number.NaN)
  return number >= 1 && number <= 13 ? String(number) : null
}

const YES =
  /^(?:y|yes|true|t|1|granted|given|consent(?:ed| given| granted)?|permission (?:given|granted)|agreed?|allowed|ok|okay|approved|accepted|✓|✔|☑|✅|√|ü)\uFE0F?$/iu
const NO =
  /^(?:n|no|false|f|0|refused?|denied|declined?|withheld|withdrawn|object(?:s|ed|ion)?|(?:consent |permission )?not (?:given|granted|allowed|agreed)|(?:consent|permission) (?:refused|denied|withdrawn|withheld)|no (?:consent|permission|photos?)|never|✗|✘|☒|❌|✕|✖)\uFE0F?$/iu
/** “No – foster placement” still says no; “Yes – inside school only” doesn't say yes to the public. */
const QUALIFIED_NO = /^no(?:\b|[ ,;:(–—-])/i

/** Yes and no in words, letters, figures or ticks; `null` where it is blank or says neither outright. */
export function readYesNo(cell: string): boolean | null {
  if (YES.test(cell)) return true
  if (NO.test(cell) || QUALIFIED_NO.test(cell)) return false
  return null
}

const LEFT =
  /\b(?:leavers?|left|former|past|ex|off ?roll|not on roll|inactive|withdrawn|transferred|removed|deregistered|archived?)\b/i

/** Whether a status such as `Leaver` or `Off roll` says that the pupil has left. */
export function isLeaverStatus(cell: string): boolean {
  return LEFT.test(cell)
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MS_A_DAY = 86_400_000
/** Day 0 of Excel's calendar. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30)

function dateOf(year: number, month: number, day: number): Date | null {
  const full = year < 100 ? year + (year < 70 ? 2000 : 1900) : year
  const date = new Date(Date.UTC(full, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null
}

/** A day as British exports write it (`31/08/2024`, `31 Aug 2024`, `2024-08-31`, Excel's 45535) → UTC midnight. */
export function readDate(cell: string): Date | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(cell)
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const british = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: .*)?$/.exec(cell)
  if (british) return dateOf(Number(british[3]), Number(british[2]), Number(british[1]))
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]*([a-z]{3})[a-z]*[-/., ]*(\d{4}|\d{2})$/i.exec(cell)
  if (named) {
    const month = MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1
    return month === 0 ? null : dateOf(Number(named[3]), month, Number(named[1]))
  }
  const serial = /^(\d{5})(?:\.\d+)?$/.exec(cell)
  return serial ? new Date(EXCEL_EPOCH + Number(serial[1]) * MS_A_DAY) : null
}
