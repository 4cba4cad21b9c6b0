import examples from 'virtual:rule-examples'
import shipped from 'virtual:rules'
import { compileKnowledge, failedExamples } from '../engine'
import { idInPack, withAdditions } from '../model/apply-choices'
import { NO_CHOICES } from '../model/rule-choices'
import { entriesOf, type RulePack } from '../model/rule-pack'
import { type PackProblem, type ReadPack, readRulePack } from '../model/rule-pack-problems'

/** How long the examples of a pack may take, in ms: a page waits for them. */
const LONGEST_RUN = 4_000
const MOST_FAILED = 5

const TOO_SLOW = 'Its examples take too long to be tried. Make the pack smaller, or its phrases plainer.'

const quoted = (words: readonly string[]): string => words.map((one) => `“${one}”`).join(', ')

function reasonOf(under: 'flags' | 'allows', draft: string, span: string, found: readonly string[]): string {
  if (under === 'allows') return `It would flag ${quoted(found)} in “${draft}”, which it says it must not.`
  return found.length === 0
    ? `It finds nothing in “${draft}”, though it says that it must find “${span}”.`
    : `In “${draft}” it finds ${quoted(found)} instead of “${span}”.`
}

/** The examples that don't hold, tried with this pack's rules alone, on the fictional school of all examples. */
function problemsOfExamples(pack: RulePack, now: () => number): PackProblem[] {
  const rules = withAdditions({ ...shipped, rules: [] }, { ...NO_CHOICES, packs: [pack] })
  const knowledge = compileKnowledge({ rules, school: examples.school, roll: examples.pupils })
  const problems: PackProblem[] = []
  const end = now() + LONGEST_RUN
  for (const [index, rule] of pack.rules.entries()) {
    for (const failed of failedExamples(rule, idInPack(pack.id, rule.id), knowledge)) {
      if (now() > end) return [...problems, { path: ['rules', index], reason: TOO_SLOW }]
      if (failed === null) continue
      const { under, at, draft, found } = failed
      const span = rule.flags[at]?.span ?? ''
      problems.push({ path: ['rules', index, under, at], reason: reasonOf(under, draft, span, found) })
      if (problems.length >= MOST_FAILED) return problems
    }
  }
  return problems
}

function saysNothing({ rules, levels, words }: RulePack): boolean {
  return (
    rules.length === 0 &&
    Object.keys(levels).length === 0 &&
    Object.values(words).flatMap(entriesOf).length === 0
  )
}

/**
 * Reads a rule pack and runs its examples: a pack with one that doesn't hold isn't used. Never throws, in at most
 * some seconds.
 */
export function tryPack(content: unknown, now: () => number = Date.now): ReadPack {
  const read = readRulePack(content, shipped)
  if (!read.read) return read
  if (saysNothing(read.pack))
    return { read: false, problems: [{ path: [], reason: 'There are no rules in it.' }] }
  const problems = problemsOfExamples(read.pack, now)
  return problems.length > 0 ? { read: false, problems } : read
}

/** What is wrong with rule packs that come with a school pack, in one sentence; `null` when all is well. */
export function problemOfPacks(packs: readonly RulePack[]): string | null {
  for (const pack of packs) {
    const tried = tryPack(pack)
    if (tried.read) continue
    const reason = tried.problems[0]?.reason ?? ''
    return `The rule pack “${pack.name}” in it can’t be used, so nothing was changed: ${reason}`
  }
  return null
}
