import type { Clause, WrittenRule } from './rule'

/** Where something stands in what was written: keys and places in lists. */
export type Path = readonly (string | number)[]

/** What says of a place in a file that something is wrong there. */
interface Placed<Problem> {
  problemAt(path: Path, reason: string): Problem
}

/** The rules of one file, as a list of which the paths count the places. */
export interface RuleFile<Problem> {
  readonly file: Placed<Problem>
  readonly rules: readonly WrittenRule[]
}

/** `@list` names used by a phrase. */
function listsIn(phrase: string): string[] {
  return [...phrase.matchAll(/@([a-z0-9-]+)/g)].map((match) => match[1] ?? '')
}

/** Lists that the engine fills itself: from the roll and the school, and with figures. */
const LIVE_LISTS = new Set([
  'pupil',
  'staff',
  'school',
  'class-name',
  'clock',
  'money',
  'code',
  'quoted-words',
])

function phrasesOf({ look }: WrittenRule): [string, readonly string[]][] {
  if (look.for !== 'words') return []
  return [
    ['any', look.any],
    ['about', look.about ?? []],
    ['unless', look.unless ?? []],
    ['with', look.with ?? []],
  ]
}

/** With "/" a hyphen would part one word into two alternatives. */
function findBadAlternatives<Problem>(index: number, rule: WrittenRule, file: Placed<Problem>): Problem[] {
  return phrasesOf(rule).flatMap(([key, phrases]) =>
    phrases.flatMap((phrase, at) =>
      phrase.split(/\s+/).some((part) => part.includes('/') && /\p{L}-\p{L}/u.test(part))
        ? [
            file.problemAt(
              [index, 'look', key, at],
              'A word with a hyphen can’t stand beside “/”; give it a line of its own.',
            ),
          ]
        : [],
    ),
  )
}

/** What is found in no words of the draft. */
const WITHOUT_WORDS: ReadonlySet<string> = new Set(['attachment', 'pupil-file', 'recipient'])

/** A phrase is found by its first word or list. */
function findBadBeginnings<Problem>(index: number, rule: WrittenRule, file: Placed<Problem>): Problem[] {
  return phrasesOf(rule).flatMap(([key, phrases]) =>
    phrases.flatMap((phrase, at) =>
      /^\s*(?:\?|\*|\.\.\.)/.test(phrase)
        ? [file.problemAt([index, 'look', key, at], 'A phrase can’t begin with “?”, “*” or “...”.')]
        : [],
    ),
  )
}

function findUnknownLists<Problem>(
  index: number,
  rule: WrittenRule,
  file: Placed<Problem>,
  words: object,
): Problem[] {
  return phrasesOf(rule).flatMap(([key, phrases]) =>
    phrases.flatMap((phrase, at) =>
      listsIn(phrase)
        .filter((list) => !(list in words) && !LIVE_LISTS.has(list))
        .map((list) => file.problemAt([index, 'look', key, at], `There is no list “@${list}” in words/.`)),
    ),
  )
}

function findBadSpans<Problem>(index: number, rule: WrittenRule, file: Placed<Problem>): Problem[] {
  return rule.flags.flatMap(({ draft, span }, at) => {
    if (!draft.includes(span))
      return [file.problemAt([index, 'flags', at, 'span'], 'The span isn’t in the draft.')]
    if (span === '' && !WITHOUT_WORDS.has(rule.look.for))
      return [file.problemAt([index, 'flags', at, 'span'], 'The span is empty.')]
    return []
  })
}

/** What no schema sees: ids used twice, clauses and lists that don't exist, spans that aren't in the draft. */
export function findRuleProblems<Problem>(
  files: readonly RuleFile<Problem>[],
  clauses: readonly Clause[],
  words: Readonly<Record<string, unknown>>,
): Problem[] {
  const known = new Set(clauses.map(({ id }) => id))
  const seen = new Set<string>()
  const problems: Problem[] = []
  for (const { file, rules } of files) {
    for (const [index, rule] of rules.entries()) {
      if (seen.has(rule.id))
        problems.push(file.problemAt([index, 'id'], `The rule “${rule.id}” exists already.`))
      seen.add(rule.id)
      if (!known.has(rule.clause))
        problems.push(
          file.problemAt([index, 'clause'], `There is no clause “${rule.clause}” in clauses.yaml.`),
        )
      problems.push(
        ...findUnknownLists(index, rule, file, words),
        ...findBadBeginnings(index, rule, file),
        ...findBadAlternatives(index, rule, file),
        ...findBadSpans(index, rule, file),
      )
    }
  }
  return problems
}
