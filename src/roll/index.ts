export { assign } from './columns'
export { type Desk, makeDesk, type OnProgress, type Said, type Source, type Taken } from './desk'
export {
  applyDiff,
  type Changed,
  type Difference,
  diffRolls,
  type HowToApply,
  looksLikePart,
  type RollDiff,
} from './diff'
export { openFile, openPasted, openText, type Sheet } from './open-list'
export { readBytes, readPasted, readRoll, readSheets, readText } from './read-roll'
export {
  type Column,
  type Guard,
  type Mapping,
  type Meaning,
  type RollProblem,
  type RollReading,
  type RollResult,
  rollProblem,
  type Skipped,
} from './reading'
export { type Counts, countsOf, type DiffView, type ReadView, type RollView, type Some } from './view'
