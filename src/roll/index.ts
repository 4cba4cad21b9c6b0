export { readPasted, readRoll } from './read-roll'
export type { Column, Meaning, RollProblem, RollReading, RollResult, Skipped } from './reading'
