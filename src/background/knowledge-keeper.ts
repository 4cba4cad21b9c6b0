import rules from 'virtual:rules'
import { compileKnowledge, type Knowledge } from '../engine'
import type { School } from '../model/school'
import { readRoll } from '../store/roll'

/** All that a check needs, and what it has to do without, in words for the person. */
export interface Known {
  readonly knowledge: Knowledge
  readonly limits: readonly string[]
}

interface Kept {
  readonly school: string
  readonly known: Promise<Known>
}

let kept: Kept | null = null

async function compile(school: School | null): Promise<Known> {
  const { roll, problem } = await readRoll()
  return { knowledge: compileKnowledge({ rules, school, roll }), limits: problem === null ? [] : [problem] }
}

/**
 * Rules, school and roll, compiled once and kept in memory. Everyone who asks while it is being compiled waits for
 * the same compilation; another school, or `forgetKnowledge`, makes the next one who asks start a new one.
 * Rejects only when the rules can't be compiled; then the next one who asks tries again.
 */
export function knowledgeOf(school: School | null): Promise<Known> {
  const name = JSON.stringify(school)
  if (kept?.school === name) return kept.known
  const known = compile(school)
  const mine: Kept = { school: name, known }
  kept = mine
  const letGo = (): void => {
    if (kept === mine) kept = null
  }
  // What lacks the roll serves only those who are waiting for it: the next one may find the list readable.
  known.then(({ limits }) => limits.length > 0 && letGo(), letGo)
  return known
}

/** To be called when the roll has changed. */
export function forgetKnowledge(): void {
  kept = null
}
