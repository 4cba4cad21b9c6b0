import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { array, number, parse, record, string } from 'valibot'
import { LEARNED } from '../build/opinion'
import { BadInput } from '../command/bad-input'
import type { Judged } from './cross-validate'
import type { Example } from './drafts'

/** What models held of drafts that they had not learned from: kept, so that thresholds can be chosen without learning. */
const SCORES_FILE = join(LEARNED, 'scores.json')
const ScoresSchema = record(string(), array(number()))

const nameOf = ({ author, post }: Example): string => `${author} ${post.id}`

export function keepScores(judged: readonly Judged[]): void {
  const lines = judged.map(({ example, scores }) => {
    const rounded = Array.from(scores, (score) => Math.round(score * 1000) / 1000)
    return `${JSON.stringify(nameOf(example))}: ${JSON.stringify(rounded)}`
  })
  writeFileSync(SCORES_FILE, `{\n${lines.join(',\n')}\n}\n`)
}

/** The kept scores of these drafts. Throws `BadInput` where a draft has none. */
export function keptScores(examples: readonly Example[]): Judged[] {
  const kept = parse(ScoresSchema, JSON.parse(readFileSync(SCORES_FILE, 'utf8')))
  return examples.map((example) => {
    const scores = kept[nameOf(example)]
    if (!scores)
      throw new BadInput(`${SCORES_FILE}:1:1: Nothing of “${nameOf(example)}”: run npm run train first.`)
    return { example, scores: Float32Array.from(scores) }
  })
}
