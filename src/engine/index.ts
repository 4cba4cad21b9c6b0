export { check, type DraftInput, type ListMark, marksIn } from './check'
export { type FailedExample, failedExamples, quotesOf } from './examples'
export {
  compileKnowledge,
  type Knowledge,
  type KnowledgeSource,
  withSchool,
  withSettings,
} from './knowledge'
export { isFullName } from './names/full-name'
export { phraseKey } from './names/own-say'
export {
  indexRollInSteps,
  openRollIndex,
  packRollIndex,
  type RollIndex,
} from './names/roll-index'
export type { NearMiss } from './words/near'
export { ruleLists } from './words/rule-lists'
