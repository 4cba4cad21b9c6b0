import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { object, parse, record, string, unknown } from 'valibot'
import { describe, expect, it } from 'vitest'
import manifest from '../../../manifest.json'
import { ManagedWatchSchema } from '../../../src/model/managed-watch'
import { OWN_ABOUTS, OwnPhraseSchema } from '../../../src/model/own-phrase'
import { ManagedRulesSchema } from '../../../src/model/rule-choices'
import { MANAGED_SCHEMA } from '../../../tools/build/managed-schema'

const Described = object({ type: string(), properties: record(string(), unknown()) })
const schema: unknown = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../..', MANAGED_SCHEMA), 'utf8'),
)

/** What the browser lets administrators set, and what the extension reads, are written down twice. */
describe('the description of managed settings', () => {
  const { properties } = parse(Described, schema)

  it('is where the manifest says', () => {
    expect(manifest.storage.managed_schema).toBe(MANAGED_SCHEMA)
  })

  it('names every setting that is read, and no other', () => {
    const read = { ...ManagedRulesSchema.entries, ...ManagedWatchSchema.entries }
    expect(Object.keys(properties).sort()).toEqual(Object.keys(read).sort())
  })

  it('describes own words as they are read', () => {
    const { items } = parse(object({ items: Described }), properties.ownPhrases)
    expect(Object.keys(items.properties).sort()).toEqual(Object.keys(OwnPhraseSchema.entries).sort())
    expect(parse(object({ enum: unknown() }), items.properties.about).enum).toEqual(OWN_ABOUTS)
  })
})
