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
import { withoutOpinion } from './command/without-opinion'

/** `npm run --silent score -- --posts FILE --school FILE --roll FILE [--part larger|smaller] [--rules-alone] [--json]`: measures a labelled set; `--rules-alone` leaves the learned opinion out. */

const USAGE =
  'Usage: npm run --silent score -- --posts FILE --school FILE --roll FILE [--part larger|smaller] [--rules-alone] [--json]'

await run(async () => {
  const options = readOptions(
    {
      posts: { type: 'string' },
      school: { type: 'string' },
      roll: { type: 'string' },
      part: { type: 'string' },
      'rules-alone': { type: 'boolean' },
      json: { type: 'boolean' },
    },
    USAGE,
  )
  const { posts, school, roll, part, json } = options
  if (posts === undefined || school === undefined || roll === undefined) throw new BadInput(USAGE)
  if (part !== undefined && !PARTS.some((known) => known === part)) throw new BadInput(USAGE)
  const all = await readKnowledge(school, roll)
  const knowledge = options['rules-alone'] ? withoutOpinion(all) : all
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
