import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { casesOf, fill, GroupsSchema, PhenomenaSchema } from '../../../tools/phenomena/cases'

const FOLDER = join(import.meta.dirname, '../../../tools/phenomena')
const read = (name: string): unknown => parseYaml(readFileSync(join(FOLDER, name), 'utf8'))
const phenomena = parse(PhenomenaSchema, read('cases.yaml'))
const groups = parse(GroupsSchema, read('groups.yaml'))
const cases = casesOf(phenomena, groups)

describe('the cases of the phenomena', () => {
  it.each(phenomena.map(({ name }) => name))('%s has at least six sentences for every group', (name) => {
    const few = groups.filter(
      (group) => cases.filter((one) => one.phenomenon === name && one.group === group.name).length < 6,
    )
    expect(few).toEqual([])
  })

  it('leave no brace unfilled', () => {
    expect(cases.filter(({ text }) => /[{}]/.test(text))).toEqual([])
  })

  it('are as many never looked at as looked at', () => {
    expect(cases.filter(({ seen }) => seen).length * 2).toBe(cases.length)
  })
})

describe('a sentence', () => {
  const [women] = groups
  if (!women) throw new Error('There are no groups.')

  it.each([
    ['{people} sing', 'Women sing'],
    ['a choir of {people~leet}', 'A choir of w0m3n'],
    ['a choir of {people~space}', 'A choir of w o m e n'],
    ['a choir of {people~swap}', 'A choir of wmoen'],
    ['a choir of {people~drop}', 'A choir of womn'],
  ])('“%s” is filled in as “%s”', (sentence, filled) => {
    expect(fill(sentence, women)).toBe(filled)
  })

  it('with a brace that means nothing is an error', () => {
    expect(() => fill('{nobody} sings', women)).toThrow('There is no {nobody')
  })
})
