import { check } from '../src/engine'
import { interrupts } from '../src/model/level'
import { BadInput } from './command/bad-input'
import { LabelledPostSchema } from './command/labelled-post'
import { readOptions } from './command/options'
import { readKnowledge, readText } from './command/read-files'
import { readJson } from './command/read-json'
import { run } from './command/run'
import { compare } from './compare/measure'
import { type Rival, rivals } from './compare/rivals'
import { comparisonTable } from './compare/table'

/** `npm run --silent compare -- --posts FILE`: other checkers and ours on the same labelled drafts, in one run. */

const USAGE = 'Usage: npm run --silent compare -- --posts FILE [--school FILE] [--roll FILE] [--json]'

await run(async () => {
  const { posts, school, roll, json } = readOptions(
    {
      posts: { type: 'string' },
      school: { type: 'string', default: 'test/fixtures/school.json' },
      roll: { type: 'string', default: 'test/fixtures/roll.csv' },
      json: { type: 'boolean' },
    },
    USAGE,
  )
  if (posts === undefined) throw new BadInput(USAGE)
  const knowledge = await readKnowledge(school, roll)
  const ours: Rival[] = [
    { name: 'Second Look, held', speaksUp: (text) => interrupts(check({ text }, knowledge).level) },
    { name: 'Second Look, anything said', speaksUp: (text) => check({ text }, knowledge).level !== 'none' },
  ]
  const drafts = readText(posts)
    .split(/\r?\n/)
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [readJson(line, LabelledPostSchema, posts, index + 1)],
    )
  const compared = [...ours, ...rivals()].map((rival) => compare(rival, drafts))
  process.stdout.write(json ? `${JSON.stringify(compared, null, 2)}\n` : comparisonTable(compared))
})
