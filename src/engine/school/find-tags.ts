import type { Token } from '../text/token'
import type { SchoolIndex } from './school-index'

const SHORTEST_TAG = 8

/** What a tag says beside the name when the school is meant; years with their number. */
const BESIDE =
  /^(?:team|we|i|love|loving|proud|proudof|the|at|life|lifeat|teach|teaching|staff|schools?|primary|prim|infants?|juniors?|academy|acad|high|secondary|grammar|college|sixthform|pta|ptfa|family|kids|pupils|teachers?|sports?|sportsday|music|drama|art|maths|pe|science|english|proms?|leavers|inset|nursery|reception|eyfs|y(?:ea)?r?\d{1,2}|class|rocks|official|rc|ce|news|governors?|choir|forestschool|mat|trust|online|uk|_|\d{2,4})+$/

function isBeside(form: string, name: string): boolean {
  const at = form.indexOf(name)
  if (at < 0) return false
  const [before, after] = [form.slice(0, at), form.slice(at + name.length)]
  if (before === '' && after === '') return false
  return (before === '' || BESIDE.test(before)) && (after === '' || BESIDE.test(after))
}

/** Whether a hashtag or account is the school's own, has its long name in it, or a short one beside a word of school's. */
export function isKnownTag({ kind, form, letters }: Token, { tags }: SchoolIndex): boolean {
  // "TeamMeadowbrook" without its sign.
  if (kind === 'word') return form.length > SHORTEST_TAG && letters === 'title' && tags.known.has(form)
  if (tags.known.has(form)) return true
  return tags.holding.some((name) => form.includes(name)) || tags.beside.some((name) => isBeside(form, name))
}
