export { check, type DraftInput } from './check'
export { compileKnowledge, type Knowledge, type KnowledgeSource } from './knowledge'
