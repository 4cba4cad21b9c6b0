import { parse } from 'valibot'
import { parse as parseYaml } from 'yaml'
import { check } from '../src/engine'
import { readOptions } from './command/options'
import { run } from './command/run'
import { withoutOpinion } from './command/without-opinion'
import { compileKnowledge } from './node/engine'
import { casesOf, GroupsSchema, PhenomenaSchema } from './phenomena/cases'
import writtenCases from './phenomena/cases.yaml?raw'
import writtenGroups from './phenomena/groups.yaml?raw'
import { accuracy, isRight } from './phenomena/measure'
import { phenomenaTable } from './phenomena/table'

/**
 * `npm run --silent phenomena`: how often sentences of each kind come out right, for each of seven groups; those that
 * nobody looked at while writing rules, and the others. `--show NAME` lists the latter that came out wrong;
 * `--rules-alone` leaves the learned opinion out.
 */

const USAGE = 'Usage: npm run --silent phenomena -- [--rules-alone] [--show PHENOMENON|all]'

await run(() => {
  const { show, ...options } = readOptions(
    { show: { type: 'string' }, 'rules-alone': { type: 'boolean' } },
    USAGE,
  )
  const all = compileKnowledge()
  const knowledge = options['rules-alone'] ? withoutOpinion(all) : all
  const judge = (text: string) => check({ text }, knowledge)
  const groups = parse(GroupsSchema, parseYaml(writtenGroups))
  const cases = casesOf(parse(PhenomenaSchema, parseYaml(writtenCases)), groups)
  const names = groups.map(({ name }) => name)
  for (const [title, seen] of [
    ['Never looked at', false],
    ['Tuned on', true],
  ] as const) {
    const table = accuracy(
      cases.filter((one) => one.seen === seen),
      judge,
    )
    process.stdout.write(`${title}\n${phenomenaTable(table, names)}\n`)
  }
  if (show === undefined) return
  const wrong = cases.filter(
    (one) => one.seen && (show === 'all' || one.phenomenon === show) && !isRight(one, judge(one.text)),
  )
  for (const { phenomenon, text } of wrong) process.stdout.write(`${phenomenon}: ${text}\n`)
})
