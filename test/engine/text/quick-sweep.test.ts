import nlp from 'compromise/two'
import { expect, it } from 'vitest'
import { quicken } from '../../../src/engine/text/quick-sweep'
import { readWrittenRules } from '../../../tools/build/rules'

/** Some of the examples of rules: sentences as people write them. */
function sentences(): string[] {
  const all = readWrittenRules().rules.flatMap(({ flags, allows }) => [...flags, ...allows])
  return all.map((one) => (typeof one === 'string' ? one : one.draft)).filter((_, at) => at % 2 === 0)
}

const tagsOf = (text: string): string[][] =>
  nlp(text)
    .docs.flat()
    .map(({ tags }) => [...(tags ?? [])])

it('tags as compromise does by itself', () => {
  const all = sentences()
  const own = all.map(tagsOf)
  quicken(nlp)
  expect(all.length).toBeGreaterThan(250)
  expect(all.map(tagsOf)).toEqual(own)
})
