import type { Knowledge } from '../knowledge'
import type { Token } from '../text/token'

/** Words between what somebody does and where. */
const REACH = 5
const JOINS = new Set([
  'at',
  'for',
  'with',
  'from',
  'in',
  'of',
  'yn',
  'here',
  'the',
  'team',
  'across',
  'to',
  'joining',
])
const SIGNS = /[@|•·,(/–—-]$/

/**
 * Where what somebody does at a school begins, when it stands before its name at word `from`: "I teach at …", "TA @ …",
 * "Head of Maths, …". Undefined where nothing of the kind does. Looks a few words back.
 */
export function roleBefore(from: number, tokens: readonly Token[], { words }: Knowledge): number | undefined {
  const roles = words.get('school-role')
  const name = tokens[from]
  const before = tokens[from - 1]
  if (!roles || !name || !before || before.sentence !== name.sentence) return undefined
  const isJoined = JOINS.has(before.form) || SIGNS.test(name.gap)
  if (!isJoined) return undefined
  let begins: number | undefined
  for (let at = from - 1; at >= Math.max(0, from - REACH) && tokens[at]?.sentence === name.sentence; at--) {
    const { form, bare } = tokens[at] as Token
    if (roles.has(form) || roles.has(bare)) begins = at
  }
  const first = begins === undefined ? undefined : tokens[begins - 1]
  const isI =
    first !== undefined && first.sentence === name.sentence && ['i', 'im', 'ive'].includes(first.form)
  return begins === undefined || !isI ? begins : begins - 1
}
