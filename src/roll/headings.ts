import type { Meaning } from './reading'

/**
 * Headings by meaning, never by position: each school lays out its own report. Collected from what SIMS,
 * Arbor, Bromcom, ScholarPack, Wonde and independent schools export (PEERS.md §4.2, data/exports.md).
 */

/** `KnownAsFirstName`, `preferred_firstname`, `Form/Tutor Group`, `Forename(s)` → plain lower-case words. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/\(s\)/gi, 's')
    .replace(/['’]s?\b/g, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const OWNER = /^(?:the )?(?:pupils?|students?|child(?:ren)?|learners?|young person) (?=.)/
const GIVEN = '(?:fore ?names?|first ?names?|given ?names?|christian ?names?|f ?names?|1st ?names?|firsts?)'
const SURNAME = '(?:sur ?names?|last ?names?|family ?names?|l ?names?|last)'
const PREFERRED = '(?:preferred|pref|chosen|known as|usual|familiar|used)'
const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`)

/** Tried in order; the first that fits decides. */
const MEANINGS: readonly (readonly [RegExp, Meaning | null])[] = [
  [/^(?:upn|unique pupil (?:number|no|id)|local upn)$/, 'number'],
  [
    /^(?:uln|adm(?:ission|in)?s? ?(?:no|num|number)s?|adno|candidate (?:no|number)|mis id|arbor id)$/,
    'number',
  ],
  [/^(?:id|ref|reference|number|no|external id|internal id|person id|sims id)$/, 'number'],
  [/^(?:dob|d o b|date of birth|birth ?dates?|birthday|born(?: on)?)$/, 'birth date'],
  [/\b(?:upn|uci|former|previous|middle|initials?|maiden|birth|born|dob|age)\b/, 'never kept'],
  [/\b(?:gender|sex|pronouns?|title|ethnic\w*|religion|faith|language|eal|nationality)\b/, 'never kept'],
  [/\b(?:sen|send|ehcp?|fsm|pp|pupil premium|lac|cla|looked after|medical|allerg\w*|doctor)\b/, 'never kept'],
  [/\b(?:address|post ?code|town|street|e ?mail|phone|telephone|mobile|contacts?)\b/, 'never kept'],
  [/\b(?:parents?|carers?|guardians?|mother|father|mum|dad|salutation|siblings?|emergency)\b/, 'never kept'],
  [/\b(?:teachers?|staff|head of|advisers?|advisors?|mentor|keyworker|key worker|coach)\b/, 'never kept'],
  [/\b(?:form|personal|class|year|group) tutor$/, 'never kept'],
  [/^(?:house|attendance|behaviour|achievement|notes?|comments?|timetable)\b/, 'never kept'],
  [
    /\b(?:entry|admission|admitted|intake|joined|joining|start(?:ed)?|academic|arrival|enrolment date)\b/,
    null,
  ],
  [
    /^(?=.*\b(?:photo\w*|images?|pictures?|videos?|filming|(?:social )?media|publicity)\b)(?=.*\b(?:no|not|object\w*|opt(?:ed)? ?out|refus\w*|declin\w*|withh[eo]ld|restrict\w*)\b)/,
    'photo objection',
  ],
  [/\b(?:photos?|photograph\w*|images?|pictures?)\b/, 'photo consent'],
  [
    /^(?=.*\b(?:consent\w*|permissions?|allowed|agreed)\b)(?=.*\b(?:videos?|filming|social media|media|web ?site|publicity)\b)/,
    'photo consent',
  ],
  [
    /^(?:dol|(?:leaving|leave|left|end|off roll|exit) date|date (?:of leaving|left|leaving|off roll))$/,
    'leaving date',
  ],
  [/^(?:leavers?|left|has left|is leaver|former pupil|off roll)$/, 'leaver'],
  [/^(?:on roll|is on roll|currently on roll|current|active|is active)$/, 'on roll'],
  [/^(?:status|(?:enrolment|enrollment|roll|registration|current|record) status|enrolment)$/, 'status'],
  [whole(`(?:legal|official|full legal) ${GIVEN}`), 'legal given'],
  [whole(`(?:legal|official) ${SURNAME}`), 'legal surname'],
  [whole(`${PREFERRED} ${SURNAME}`), 'preferred surname'],
  [whole(`${PREFERRED}(?: ${GIVEN}| names?)?|nick ?names?|goes by|also known as|aka`), 'preferred given'],
  [whole(`${GIVEN}(?: (?:and|or) ${GIVEN})?`), 'given'],
  [whole(SURNAME), 'surname'],
  [whole(`${SURNAME} (?:and )?${GIVEN}|names? ${SURNAME} ${GIVEN}|reverse name|sort name`), 'surname first'],
  [whole(`${GIVEN} (?:and )?${SURNAME}|names? ${GIVEN} ${SURNAME}`), 'full name'],
  [/^(?:(?:legal |preferred )?(?:full ?|display ?)names?|legal names?|names?)$/, 'full name'],
  [/^(?:pupils?|students?|child(?:ren)?|learners?)$/, 'full name'],
  [
    /^(?:(?:current |actual |nat(?:ional)? )?(?:nc ?|curriculum ?|national curriculum ?)?(?:year|yr|y)s?(?: ?(?:groups?|grp|gp))?(?: taught in)?|key year)$/,
    'year',
  ],
  [/^(?:current )?(?:year|yr) ?(?:name|code|description)$/, 'year'],
  [
    /^(?:current |main |home )?(?:class|form|reg|registration|tutor|tutorial|teaching|home ?room)(?: (?:form|class|tutor))?(?: ?(?:groups?|grp|gp|names?|codes?))?$/,
    'group',
  ],
  [/^(?:form|class) tutor group$|^groups?$|^home ?room$|^(?:group|class|form) names?$/, 'group'],
]

/** What a heading stands for; `null` where it is none of ours. */
export function meaningOf(heading: string): Meaning | null {
  const plain = plainHeading(heading)
  if (plain === '') return null
  const own = plain.replace(OWNER, '')
  for (const [pattern, meaning] of MEANINGS) {
    if (pattern.test(own)) return meaning
  }
  return null
}

const NAMES: readonly Meaning[] = [
  'given',
  'legal given',
  'preferred given',
  'surname',
  'legal surname',
  'preferred surname',
  'full name',
  'surname first',
]

/** Whether a column of this meaning holds names. */
export function holdsNames(meaning: Meaning | null): boolean {
  return meaning !== null && NAMES.includes(meaning)
}
