import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { array, object, parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { compileKnowledge } from '../../src/engine'
import { quotesOf } from '../../src/engine/examples'
import { PupilSchema } from '../../src/model/pupil'
import type { WrittenRule } from '../../src/model/rule'
import { SchoolSchema } from '../../src/model/school'
import { loadRules, RULES_FOLDER, readWrittenRules } from '../../tools/build/rules'

/** Every example in `rules/*.yaml` is a test of its own, against the school and pupils of `rules/examples.yaml`. */

const examples = parse(
  object({ school: SchoolSchema, pupils: array(PupilSchema) }),
  parseYaml(readFileSync(join(RULES_FOLDER, 'examples.yaml'), 'utf8')),
)
const knowledge = compileKnowledge({ rules: loadRules(), school: examples.school, roll: examples.pupils })

/** The learned opinion keeps to itself what a rule says as well: its examples are tried without the other rules. */
function knowledgeFor(id: string): typeof knowledge {
  const rule = knowledge.rules.find((rule) => rule.id === id)
  return rule?.look.for === 'opinion' ? { ...knowledge, rules: [rule] } : knowledge
}

type Example = Exclude<WrittenRule['allows'][number], string>

const asExample = (allow: WrittenRule['allows'][number]): Example =>
  typeof allow === 'string' ? { draft: allow, surface: 'post', attachments: [] } : allow

const written = readWrittenRules()

it.each([...written.rules, ...written.raises])('$id has two harmless look-alikes at least', ({ allows }) => {
  expect(allows.length).toBeGreaterThanOrEqual(2)
})

describe.each(written.rules)('the rule $id', ({ id, flags, allows }) => {
  it.each(flags)('flags: $draft', ({ span, ...example }) => {
    expect(quotesOf(id, example, knowledgeFor(id))).toContain(span)
  })

  it.each(allows.map(asExample))('allows: $draft', (example) => {
    expect(quotesOf(id, example, knowledgeFor(id))).toEqual([])
  })
})
