export { readBytes, readPasted, readRoll, readText } from './read-roll'
export type { Column, Meaning, RollProblem, RollReading, RollResult, Skipped } from './reading'
