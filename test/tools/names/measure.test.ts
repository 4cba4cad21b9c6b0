import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { compileKnowledge } from '../../../src/engine'
import { SchoolSchema } from '../../../src/model/school'
import { readText } from '../../../src/roll'
import { friends } from '../../../tools/names/alarms'
import { DISGUISED_FORMS } from '../../../tools/names/disguised-forms'
import { type Measured, recallOf } from '../../../tools/names/measure'
import { PLAIN_FORMS } from '../../../tools/names/plain-forms'
import { SentencesSchema } from '../../../tools/names/sentences'
import { rules } from '../../engine/demo'

const ROOT = join(import.meta.dirname, '../../..')
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

const school = parse(SchoolSchema, JSON.parse(read('test/fixtures/school.json')))
const list = readText(read('test/fixtures/roll.csv'), new Date())
const roll = list.read ? [...list.pupils] : []
const sentences = parse(SentencesSchema, parseYaml(read('tools/names/sentences.yaml')))
const measured: Measured = {
  roll,
  sentences,
  knowledge: compileKnowledge({ rules, school, roll }),
  count: 12,
}

/** Other forms are measured by `npm run names`; a few pupils of each of these are enough to see a form lost. */
const FORMS = [...PLAIN_FORMS, ...DISGUISED_FORMS].filter(({ name }) =>
  /^(full|reversed|given|list|the family|typo, full|initial)/.test(name),
)

describe('names in sentences', () => {
  it.each(FORMS)('are found as $name', (form) => {
    const { drafts, found } = recallOf(form, measured)
    expect(drafts).toBeGreaterThan(5)
    expect(found / drafts).toBeGreaterThanOrEqual(form.name === 'initials alone' ? 0.75 : 0.9)
  })

  it('are no more than a reminder where a friend is meant', () => {
    const few = { ...measured, sentences: { ...sentences, friends: sentences.friends.slice(0, 8) } }
    const { drafts, held } = friends(few, new Set(rules.words['names-very-common']))
    expect(held / drafts).toBeLessThanOrEqual(0.03)
  })
})
