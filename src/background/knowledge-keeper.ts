import rules from 'virtual:rules'
import { compileKnowledge, type Knowledge, withSchool } from '../engine'
import type { School } from '../model/school'
import { forgetParts } from './list-in-parts'
import { type KnownRoll, rollNow } from './roll-keeper'

/** All that a check needs, and what it has to do without, in words for the person. */
export interface Known {
  readonly knowledge: Knowledge
  readonly limits: readonly string[]
}

interface Kept<T> {
  readonly name: string
  readonly value: Promise<T>
}

let keptRoll: Kept<KnownRoll> | null = null
let kept: Kept<Known> | null = null

/** The list as it was compiled last; whoever asks meanwhile waits for the same one. */
function knownRoll(): Promise<KnownRoll> {
  if (keptRoll !== null) return keptRoll.value
  const mine = { name: '', value: rollNow() }
  keptRoll = mine
  const letGo = (): void => {
    if (keptRoll === mine) keptRoll = null
  }
  // What lacks the list serves only those who are waiting: the next one may find it readable.
  mine.value.then(({ lasting }) => !lasting && letGo(), letGo)
  return mine.value
}

let rulesAlone: Knowledge | null = null

/** The rules, compiled, without school and pupils. Throws only for rules that no build would have let through. */
export function rulesCompiled(): Knowledge {
  rulesAlone ??= compileKnowledge({ rules, school: null, roll: [] })
  return rulesAlone
}

async function compile(school: School | null): Promise<Known & { lasting: boolean }> {
  // The list is on its way from the disk while the rules are compiled.
  const reading = knownRoll()
  const compiled = rulesCompiled()
  const { roll, problem, lasting } = await reading
  const limits = problem === null ? [] : [problem]
  return { knowledge: withSchool(compiled, { school, roll }), limits, lasting }
}

/** Begins before anybody asks, and before it is known which school it is. Nobody waits. */
export function getReady(): void {
  knownRoll().catch(() => undefined)
}

/**
 * Rules, school and roll, compiled once and kept in memory. Everyone who asks while it is being compiled waits for
 * the same compilation. Another school is compiled with the same list; `forgetKnowledge` makes the next one who asks
 * start all over. Rejects only when the rules can't be compiled; then the next one who asks tries again.
 */
export function knowledgeOf(school: School | null): Promise<Known> {
  const name = JSON.stringify(school)
  if (kept?.name === name) return kept.value
  const value = compile(school)
  const mine = { name, value }
  kept = mine
  const letGo = (): void => {
    if (kept === mine) kept = null
  }
  value.then(({ lasting }) => !lasting && letGo(), letGo)
  return value
}

/** To be called when the roll has changed, or was locked. */
export function forgetKnowledge(): void {
  keptRoll = null
  kept = null
  forgetParts()
}

/** The same, and compiles at once, before anybody posts. Nobody waits: a failure shows itself at the next check. */
export function prepareAgain(school: School | null): void {
  forgetKnowledge()
  knowledgeOf(school).catch(() => undefined)
}
