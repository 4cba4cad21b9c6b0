import { check } from '../src/engine'
import { BadInput } from './command/bad-input'
import { LabelledPostSchema } from './command/labelled-post'
import { type Judged, measure } from './command/measure'
import { readOptions } from './command/options'
import { PARTS, partOf } from './command/part'
import { readKnowledge, readText } from './command/read-files'
import { readJson } from './command/read-json'
import { run } from './command/run'
import { scoreTable } from './command/score-table'

/** `npm run --silent score -- --posts FILE --school FILE --roll FILE [--part larger|smaller] [--json]`: measures a labelled set. */

const USAGE =
  'Usage: npm run --silent score -- --posts FILE --school FILE --roll FILE [--part larger|smaller] [--json]'

await run(async () => {
  const { posts, school, roll, part, json } = readOptions(
    {
      posts: { type: 'string' },
      school: { type: 'string' },
      roll: { type: 'string' },
      part: { type: 'string' },
      json: { type: 'boolean' },
    },
    USAGE,
  )
  if (posts === undefined || school === undefined || roll === undefined) throw new BadInput(USAGE)
  if (part !== undefined && !PARTS.some((known) => known === part)) throw new BadInput(USAGE)
  const knowledge = await readKnowledge(school, roll)
  const judged = readText(posts)
    .split(/\r?\n/)
    .flatMap((line, index): Judged[] => {
      if (line.trim() === '') return []
      const post = readJson(line, LabelledPostSchema, posts, index + 1)
      if (part !== undefined && partOf(post.id) !== part) return []
      return [{ post, verdict: check(post, knowledge) }]
    })
  const score = measure(judged)
  process.stdout.write(json ? `${JSON.stringify(score, null, 2)}\n` : scoreTable(score))
})
