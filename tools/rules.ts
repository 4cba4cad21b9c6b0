import examples from 'virtual:rule-examples'
import { BadInput } from './command/bad-input'
import { explain } from './command/explain'
import { readOptions } from './command/options'
import { readRoll, readSchoolFile } from './command/read-files'
import { listRules } from './command/rule-table'
import { run } from './command/run'
import { compileKnowledge, rules as shipped } from './node/engine'

/** `npm run --silent rules -- --explain "draft"`: which rules fire, which nearly do, and why. `--list`: every rule. */

const USAGE = `Usage: npm run --silent rules -- --explain "…" [--school FILE] [--roll FILE]
       npm run --silent rules -- --list [--category NAME]

Without --school and --roll the draft is read as at the fictional school of rules/examples.yaml.`

await run(async () => {
  const {
    explain: draft,
    list,
    category,
    school,
    roll,
  } = readOptions(
    {
      explain: { type: 'string' },
      list: { type: 'boolean' },
      category: { type: 'string' },
      school: { type: 'string' },
      roll: { type: 'string' },
    },
    USAGE,
  )
  if (list) return void process.stdout.write(listRules(shipped, category))
  if (draft === undefined) throw new BadInput(USAGE)
  const knowledge = compileKnowledge({
    school: school === undefined ? examples.school : readSchoolFile(school),
    roll: roll === undefined ? examples.pupils : await readRoll(roll),
  })
  process.stdout.write(explain(draft, knowledge))
})
