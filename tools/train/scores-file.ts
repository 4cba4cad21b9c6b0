import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { array, number, parse, record, string } from 'valibot'
import { LEARNED } from '../build/opinion'
import { BadInput } from '../command/bad-input'
import type { Judged } from './cross-validate'
import type { Example } from './drafts'

/** What models held of drafts that they had not learned from: kept, so that the decision can be learned again without them. */
const SCORES_FILE = join(LEARNED, 'scores.json')
/** For each draft its stretches: their first and last term, then the scores. */
const ScoresSchema = record(string(), array(array(number())))

const nameOf = ({ author, post }: Example): string => `${author} ${post.id}`
const rounded = (score: number): number => Math.round(score * 100) / 100

export function keepScores(judged: readonly Judged[]): void {
  const lines = judged.map(({ example, stretches }) => {
    const rows = stretches.map(({ from, to, scores }) => [from, to, ...Array.from(scores, rounded)])
    return `${JSON.stringify(nameOf(example))}: ${JSON.stringify(rows)}`
  })
  writeFileSync(SCORES_FILE, `{\n${lines.join(',\n')}\n}\n`)
}

/** The kept scores of these drafts. Throws `BadInput` where a draft has none. */
export function keptScores(examples: readonly Example[]): Judged[] {
  const kept = parse(ScoresSchema, JSON.parse(readFileSync(SCORES_FILE, 'utf8')))
  return examples.map((example) => {
    const rows = kept[nameOf(example)]
    if (!rows)
      throw new BadInput(`${SCORES_FILE}:1:1: Nothing of “${nameOf(example)}”: run npm run train first.`)
    const stretches = rows.map(([from = 0, to = 0, ...scores]) => ({
      from,
      to,
      scores: Float32Array.from(scores),
    }))
    return { example, stretches }
  })
}
