import { parse } from 'valibot'
import { parse as parseYaml } from 'yaml'
import { SchoolSchema } from '../src/model/school'
import { BadInput } from './command/bad-input'
import { readOptions } from './command/options'
import { readRoll, readText } from './command/read-files'
import { readJson } from './command/read-json'
import { run } from './command/run'
import { friends, strangers, words } from './names/alarms'
import { DISGUISED_FORMS } from './names/disguised-forms'
import { type Measured, recallOf } from './names/measure'
import { PLAIN_FORMS } from './names/plain-forms'
import { SentencesSchema } from './names/sentences'
import ownSentences from './names/sentences.yaml?raw'
import { namesTable } from './names/table'
import { compileKnowledge, rules } from './node/engine'

/**
 * `npm run --silent names`: writes pupils' names in every form into sentences and counts what is found; and the
 * reverse, drafts in which nobody of the roll is meant. Deterministic. `--sentences` takes another file like
 * `tools/names/sentences.yaml`, `--show FORM` says which drafts of a form (or of a row of false alarms) went wrong.
 */

const USAGE =
  'Usage: npm run --silent names -- [--roll FILE] [--school FILE] [--sentences FILE] [--count N] [--show FORM] [--json]'

await run(async () => {
  const options = readOptions(
    {
      roll: { type: 'string', default: 'test/fixtures/roll.csv' },
      school: { type: 'string', default: 'test/fixtures/school.json' },
      sentences: { type: 'string' },
      count: { type: 'string', default: '200' },
      show: { type: 'string' },
      json: { type: 'boolean' },
    },
    USAGE,
  )
  const count = Number(options.count)
  if (!Number.isInteger(count) || count < 1) throw new BadInput(USAGE)
  const school = readJson(readText(options.school), SchoolSchema, options.school)
  const roll = await readRoll(options.roll)
  const sentences = parse(
    SentencesSchema,
    parseYaml(options.sentences ? readText(options.sentences) : ownSentences),
  )
  const measured: Measured = { roll, sentences, knowledge: compileKnowledge({ school, roll }), count }

  const forms = [...PLAIN_FORMS, ...DISGUISED_FORMS]
  const recall = forms.map((form) => recallOf(form, measured))
  const givens = [...(rules.words['names-very-common'] ?? []), ...(rules.words['names-common'] ?? [])]
  const alarms = [
    ...strangers(forms, givens, measured),
    friends(measured, new Set(rules.words['names-very-common'])),
    ...words(measured, school),
  ]
  if (options.json) process.stdout.write(`${JSON.stringify({ recall, alarms }, null, 2)}\n`)
  else process.stdout.write(namesTable(recall, alarms))
  if (options.show === undefined) return
  const shown = [
    ...recall.filter(({ form }) => form === options.show).flatMap(({ missed }) => missed),
    ...alarms.filter(({ what }) => what === options.show).flatMap(({ wrong }) => wrong),
  ]
  process.stdout.write(`\n${shown.join('\n')}\n`)
})
