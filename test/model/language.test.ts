import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/model/language'

describe('the language that is spoken', () => {
  it.each([
    ['cy', ['en-GB'], 'cy'],
    ['en', ['cy-GB'], 'en'],
    ['browser', ['cy-GB', 'en-GB'], 'cy'],
    ['browser', ['en-GB', 'cy'], 'en'],
    ['browser', ['fr', 'cy'], 'cy'],
    ['browser', ['pl'], 'en'],
    ['browser', [], 'en'],
  ] as const)('for the choice %s in a browser set to %j is %s', (choice, tags, spoken) => {
    expect(languageOf(choice, tags)).toBe(spoken)
  })
})
