import type { Token } from '../text/token'
import type { SchoolIndex } from './school-index'

const SHORTEST_TAG = 8

/** What a tag says beside the name when the school is meant. */
const BESIDE = new Set(
  (
    'team we i love loving proud proudof the at life lifeat teach teaching staff school schools primary prim infant infants junior juniors academy acad ' +
    'high secondary grammar college sixthform pta ptfa family kids pupils teacher teachers sport sports sportsday music drama art maths pe science ' +
    'english prom proms leavers inset nursery reception eyfs class rocks official rc ce news governor governors choir forestschool mat trust online uk _ ' +
    'y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 yr1 yr2 yr3 yr4 yr5 yr6 yr7 yr8 yr9 yr10 yr11 year1 year2 year3 year4 year5 year6 year7 year8 year9 year10 year11 ' +
    '2024 2025 2026 2027 24 25 26 27'
  ).split(' '),
)
const LONGEST = Math.max(...[...BESIDE].map((word) => word.length))
/** No site takes a longer tag. */
const LONGEST_TAG = 140

/** Whether letters are such words, one after the other: each place is looked at once. */
function isMadeOfThem(letters: string): boolean {
  if (letters.length > LONGEST_TAG) return false
  const reached = new Set([0])
  for (let from = 0; from < letters.length; from++) {
    if (!reached.has(from)) continue
    for (let length = 1; length <= LONGEST; length++)
      if (BESIDE.has(letters.slice(from, from + length))) reached.add(from + length)
  }
  return reached.has(letters.length)
}

function isBeside(form: string, name: string): boolean {
  const at = form.indexOf(name)
  if (at < 0 || form === name) return false
  return isMadeOfThem(form.slice(0, at)) && isMadeOfThem(form.slice(at + name.length))
}

/** Whether a hashtag or account is the school's own, has its long name in it, or a short one beside a word of school's. */
export function isKnownTag({ kind, form, letters }: Token, { tags }: SchoolIndex): boolean {
  // "TeamMeadowbrook" without its sign.
  if (kind === 'word') return form.length > SHORTEST_TAG && letters === 'title' && tags.known.has(form)
  if (tags.known.has(form)) return true
  return tags.holding.some((name) => form.includes(name)) || tags.beside.some((name) => isBeside(form, name))
}
