import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { applyChoices } from '../../src/model/apply-choices'
import { inLanguage } from '../../src/model/in-language'
import { languageOf } from '../../src/model/language'
import { OwnPhraseSchema } from '../../src/model/own-phrase'
import { NO_CHOICES } from '../../src/model/rule-choices'
import { loadRules } from '../../tools/build/rules'

const book = loadRules()
const { rules, clauses, welsh = { rules: {}, clauses: {} } } = book

describe('what a person reads in Welsh', () => {
  it('says of every clause why it matters', () => {
    expect(Object.keys(welsh.clauses).sort()).toEqual(clauses.map(({ id }) => id).sort())
  })

  it.each(Object.entries(welsh.rules))('is one or two short sentences each for %s', (_id, text) => {
    expect(text.message).toMatch(/^\p{Lu}.{8,130}[.]$/u)
    expect(text.advice).toMatch(/^\p{Lu}.{8,180}[.]$/u)
  })

  it('is what findings say when Welsh was chosen, and English stays where nobody has translated it', () => {
    const [first, ...others] = rules
    if (first === undefined) throw new Error('There are no rules.')
    const some = {
      ...book,
      welsh: { rules: { [first.id]: { message: 'Neges.', advice: 'Cyngor.' } }, clauses: {} },
    }
    const told = inLanguage(some, languageOf('cy', [])).rules
    expect(told[0]).toMatchObject({ id: first.id, message: 'Neges.', advice: 'Cyngor.' })
    expect(told.slice(1)).toEqual(others)
    expect(inLanguage(some, 'en').rules).toEqual(rules)
  })

  it('says it of a school’s own words too, but leaves the advice that the school wrote', () => {
    const own = (advice: string) =>
      parse(OwnPhraseSchema, { words: 'Project Heron', category: 'confidential', level: 'warn', advice })
    const phrases = [own(''), own('Ask Mrs Farrow first.')]
    const [plain, advised] = inLanguage(applyChoices(book, { ...NO_CHOICES, phrases }), 'cy').rules.slice(-2)
    expect(plain?.message).toMatch(/^Gofynnodd/)
    expect(plain?.advice).toMatch(/^Ystyriwch/)
    expect(advised?.advice).toBe('Ask Mrs Farrow first.')
  })
})
