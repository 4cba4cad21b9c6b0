import stamp from 'virtual:index-stamp'
import {
  indexRollInSteps,
  type KnowledgeSource,
  openRollIndex,
  packRollIndex,
  type RollIndex,
} from '../engine'
import type { Roll } from '../model/pupil'
import { keepIndex, type NewIndex, readIndex } from '../store/kept-index'
import { readRoll } from '../store/roll'

/** The list, ready for checks, or what keeps it from being had. */
export interface KnownRoll {
  readonly roll: KnowledgeSource['roll']
  /** In words for the person; `null` when all is well. */
  readonly problem: string | null
  /** Whether it stays as it is until we are told otherwise. */
  readonly lasting: boolean
}

/** How long compiling may keep others waiting at a time, in ms. */
const LONGEST_TURN = 30

/** Compiles a list, giving way to checks that come meanwhile. */
async function compile(roll: Roll): Promise<RollIndex> {
  const steps = indexRollInSteps(roll)
  let turn = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - turn < LONGEST_TURN) continue
    await new Promise((next) => setTimeout(next))
    turn = performance.now()
  }
}

/** A list, compiled, as it is kept. */
export async function newIndex(roll: Roll): Promise<NewIndex> {
  return { stamp, bytes: packRollIndex(await compile(roll)) }
}

function opened(bytes: NewIndex['bytes']): RollIndex | null {
  try {
    return openRollIndex(bytes)
  } catch {
    // Nothing is lost: it is compiled from the list again.
    return null
  }
}

async function compiledNow(): Promise<KnownRoll> {
  const { roll, id, problem, locked } = await readRoll()
  if (problem !== null || id === null) return { roll: [], problem, lasting: problem === null || locked }
  const index = await compile(roll)
  // Nobody waits for it, and where it can't be kept the list is compiled again after the next sleep.
  keepIndex({ stamp, bytes: packRollIndex(index) }, id).catch((error: unknown) => console.error(error))
  return { roll: index, problem: null, lasting: true }
}

/** The list as it is stored now: as it was compiled once, or compiled again where that can't be used. Never rejects. */
export async function rollNow(): Promise<KnownRoll> {
  const kept = await readIndex(stamp)
  switch (kept.state) {
    case 'no-list':
      return { roll: [], problem: null, lasting: true }
    case 'unusable':
      return { roll: [], problem: kept.problem, lasting: kept.locked }
    case 'missing':
      return compiledNow()
    case 'kept': {
      const index = opened(kept.bytes)
      return index === null ? compiledNow() : { roll: index, problem: null, lasting: true }
    }
  }
}
