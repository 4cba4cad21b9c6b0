import { type BaseIssue, safeParse } from 'valibot'
import type { RuleBook } from './rule'
import { entriesOf, LARGEST_RULE_PACK, type RulePack, RulePackSchema } from './rule-pack'
import { findRuleProblems, type Path } from './rule-problems'

/** What is wrong with a pack, and where in it. */
export interface PackProblem {
  readonly path: (string | number)[]
  readonly reason: string
}

export type ReadPack =
  | { readonly read: true; readonly pack: RulePack }
  | { readonly read: false; readonly problems: readonly PackProblem[] }

/** More don't help anybody. */
const MOST_PROBLEMS = 20
const LONGEST_EXAMPLE = 5_000

const refused = (problems: readonly PackProblem[]): ReadPack => ({
  read: false,
  problems: problems.slice(0, MOST_PROBLEMS),
})

const problemAt = (path: Path, reason: string): PackProblem => ({ path: [...path], reason })

function problemOf(issue: BaseIssue<unknown>): PackProblem {
  const path = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  )
  return problemAt(path, issue.message)
}

const listsIn = (phrase: string): string[] =>
  [...phrase.matchAll(/@([a-z0-9-]+)/g)].map((match) => match[1] ?? '')

/** A list may name lists that are shipped; another of its own would be a chain that could close. */
function problemsOfLists({ words }: RulePack, book: RuleBook): PackProblem[] {
  return Object.entries(words).flatMap(([list, entries]) =>
    entriesOf(entries).flatMap((entry) => [
      ...(/^(\?|\*|\.\.\.)/.test(entry)
        ? [problemAt(['words', list], `A phrase can’t begin with “?”, “*” or “...”: ${entry}`)]
        : []),
      ...listsIn(entry)
        .filter((name) => !Object.hasOwn(book.words, name))
        .map((name) =>
          problemAt(['words', list], `There is no list “@${name}” that comes with Second Look.`),
        ),
    ]),
  )
}

function problemsOfLevels({ levels }: RulePack, book: RuleBook): PackProblem[] {
  const known = new Set(book.rules.map(({ id }) => id))
  return Object.keys(levels)
    .filter((id) => !known.has(id))
    .map((id) => problemAt(['levels', id], `There is no rule “${id}” to change.`))
}

/** An example is a draft that somebody could write; a page waits for all of them. */
function problemsOfLongExamples({ rules }: RulePack): PackProblem[] {
  return rules.flatMap(({ flags, allows }, index) => {
    const examples = [
      ...flags.map(({ draft }, at) => ({ draft, under: 'flags', at })),
      ...allows.map((allow, at) => ({
        draft: typeof allow === 'string' ? allow : allow.draft,
        under: 'allows',
        at,
      })),
    ]
    return examples
      .filter(({ draft }) => draft.length > LONGEST_EXAMPLE)
      .map(({ under, at }) =>
        problemAt(['rules', index, under, at], `An example can have ${LONGEST_EXAMPLE} letters at most.`),
      )
  })
}

/**
 * Reads what a file holds as a pack: its shape, and that clauses, lists and rules that it speaks of are there.
 * `book` is what is shipped. Never throws. Whether its examples hold is another question (`engine/examples.ts`).
 */
export function readRulePack(content: unknown, book: RuleBook): ReadPack {
  const size = JSON.stringify(content)?.length ?? 0
  if (size > LARGEST_RULE_PACK)
    return refused([problemAt([], 'This file is too large for a rule pack: half a million letters at most.')])
  const result = safeParse(RulePackSchema, content)
  if (!result.success) return refused(result.issues.map(problemOf))
  const pack = result.output
  const file = { problemAt: (path: Path, reason: string) => problemAt(['rules', ...path], reason) }
  const problems = [
    ...findRuleProblems([{ file, rules: pack.rules }], book.clauses, { ...book.words, ...pack.words }),
    ...problemsOfLists(pack, book),
    ...problemsOfLevels(pack, book),
    ...problemsOfLongExamples(pack),
  ]
  return problems.length > 0 ? refused(problems) : { read: true, pack }
}
