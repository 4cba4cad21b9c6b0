import type { KnowledgeSource } from '../engine'
import { readRoll } from '../store/roll'

/** The list, ready for checks, or what keeps it from being had. */
export interface KnownRoll {
  readonly roll: KnowledgeSource['roll']
  /** In words for the person; `null` when all is well. */
  readonly problem: string | null
  /** Whether it stays as it is until we are told otherwise. */
  readonly lasting: boolean
}

/** The list as it is stored now. Never rejects. */
export async function rollNow(): Promise<KnownRoll> {
  const { roll, problem, locked } = await readRoll()
  return { roll, problem, lasting: problem === null || locked }
}
