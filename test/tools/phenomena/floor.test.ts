import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { check, compileKnowledge } from '../../../src/engine'
import { loadRules } from '../../../tools/build/rules'
import { withoutOpinion } from '../../../tools/command/without-opinion'
import { casesOf, GroupsSchema, PhenomenaSchema } from '../../../tools/phenomena/cases'
import { accuracy } from '../../../tools/phenomena/measure'

/** What the rules have reached stays reached; the tool prints the rest, and what the learned opinion makes of it. */

const FLOOR = 0.85
/** Kinds of sentence that aren't there yet. */
const NOT_YET = /^spelling/

const FOLDER = join(import.meta.dirname, '../../../tools/phenomena')
const read = (name: string): unknown => parseYaml(readFileSync(join(FOLDER, name), 'utf8'))
const phenomena = parse(PhenomenaSchema, read('cases.yaml')).filter(({ name }) => !NOT_YET.test(name))
const knowledge = withoutOpinion(compileKnowledge({ rules: loadRules(), school: null, roll: [] }))
const table = accuracy(casesOf(phenomena, parse(GroupsSchema, read('groups.yaml'))), (text) =>
  check({ text }, knowledge),
)

describe('of the sentences of a kind, about all groups', () => {
  it.each([...table.keys()])(`${FLOOR * 100} % of “%s” come out right`, (name) => {
    const { right, of } = table.get(name)?.get('') ?? { right: 0, of: 1 }
    expect(right / of).toBeGreaterThanOrEqual(FLOOR)
  })
})
