import { check, type Knowledge } from '../src/engine'
import { BadInput } from './command/bad-input'
import { readDraftLine } from './command/draft-line'
import { linesOf } from './command/lines'
import { readOptions } from './command/options'
import { readKnowledge } from './command/read-files'
import { reportOf } from './command/report'
import { run } from './command/run'
import { withoutOpinion } from './command/without-opinion'

/**
 * `npm run --silent check -- --school FILE --roll FILE < drafts.jsonl`: one JSON line in, one out, at once.
 * With `--text "…"` a report for people instead; `--rules-alone` leaves the learned opinion out.
 */

const USAGE = `Usage: npm run --silent check -- --school FILE --roll FILE [--rules-alone] < drafts.jsonl
       npm run --silent check -- --school FILE --roll FILE [--rules-alone] --text "…"`

const INPUT = 'standard input'

async function checkLines(knowledge: Knowledge): Promise<void> {
  for await (const { text, number } of linesOf(process.stdin)) {
    const { id, draft } = readDraftLine(text, INPUT, number)
    const verdict = check(draft, knowledge)
    const answer = JSON.stringify({ id, level: verdict.level, findings: verdict.findings })
    if (!process.stdout.write(`${answer}\n`))
      await new Promise((ready) => process.stdout.once('drain', ready))
  }
}

await run(async () => {
  const options = readOptions(
    {
      school: { type: 'string' },
      roll: { type: 'string' },
      text: { type: 'string' },
      'rules-alone': { type: 'boolean' },
    },
    USAGE,
  )
  const { school, roll, text } = options
  if (school === undefined || roll === undefined) throw new BadInput(USAGE)
  const all = await readKnowledge(school, roll)
  const knowledge = options['rules-alone'] ? withoutOpinion(all) : all
  if (text === undefined) return checkLines(knowledge)
  const verdict = check({ text }, knowledge)
  process.stdout.write(reportOf(text, verdict))
})
