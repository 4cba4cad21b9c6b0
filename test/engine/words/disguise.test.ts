import { describe, expect, it } from 'vitest'
import { tokenise } from '../../../src/engine/text/tokenise'
import { compileDisguises } from '../../../src/engine/words/disguise'
import { unmaskHardWords } from '../../../src/engine/words/unmask'
import { rules } from '../demo'

const disguises = compileDisguises(rules.words)
const plain = (text: string): string =>
  unmaskHardWords(tokenise(text), disguises)
    .map(({ form }) => form)
    .join(' ')

describe('a hidden hard word', () => {
  it.each([
    ['what a w*nker', 'what a wanker'],
    ['th!ck as mince', 'thick as mince'],
    ['uselesssss', 'useless'],
    ['thiiiick', 'thick'],
    ['bllcks to this', 'bollocks to this'],
    ['wnkr', 'wanker'],
    ['i haet them', 'i hate them'],
    ['vemrin', 'vermin'],
    ['disgustng', 'disgusting'],
    ['bstrd', 'bastard'],
    ['s h i t day', 'shit day'],
    ['i d i o t s', 'idiots'],
    ['f.u.c.k that', 'fuck that'],
    ['w-anker', 'wanker'],
    ['id_iot', 'idiot'],
    ['m0ron', 'moron'],
    ['1diot', 'idiot'],
    ['st*pid', 'stupid'],
    ['l@zy', 'lazy'],
    ['F*** off', 'fuck off'],
    ['k1ll him', 'kill him'],
    ['p@thetic', 'pathetic'],
    ['arseho1e', 'arsehole'],
    ['bollockssss', 'bollocks'],
    ['pun©h'.replace('©', 'c'), 'punch'],
  ])('is seen in “%s”', (text, seen) => {
    expect(plain(text)).toBe(seen)
  })

  it.each([
    'year 4b and 7h at 3pm',
    'slt and smt met the dsl about cpd',
    'plan b is a no go',
    'a b c d e f g',
    'grade 5 in the sats',
    'wkd wknd msg pls thx tbh',
    'vs the nhs, bbc and dfe',
    'see p 12 of the pdf',
    'in and out',
    'the cntrl desk',
    're entry by half past',
    'covid19 and h1n1',
    'room c12 and m16',
    'gcse maths ks2',
    'mr b and mrs t',
    'the ta s tea',
    'ks3 a level btec',
    'b4 u go',
  ])('is not seen in “%s”', (text) => {
    expect(plain(text)).toBe(
      tokenise(text)
        .map(({ form }) => form)
        .join(' '),
    )
  })

  it('keeps its place in the draft', () => {
    const [, token] = unmaskHardWords(tokenise('oh s h i t day'), disguises)
    expect([token?.start, token?.end]).toEqual([3, 10])
  })
})

describe('a hard word that is written together with others', () => {
  it.each([
    ['what a fatcow', 'what a fat cow'],
    ['an absoluteidiot', 'an absolute idiot'],
    ['#thickkids', 'thick kids'],
    ['#ThickKids', 'thick kids'],
    ['#lazyteachers again', 'lazy teachers again'],
    ['#uselesshead', 'useless head'],
    ['#hateyear9 #hatemyschool', 'hateyear9 hate my school'],
  ])('is seen in “%s”', (text, seen) => {
    expect(plain(text)).toBe(seen)
  })

  it.each([
    '#welldonejack',
    '#skillsfirst',
    '#pigeonpost',
    '#cowslips',
    '#classof2026',
    '@fatcow',
    'a therapist',
    'a cocktail',
    'a cowslip',
    'painkiller',
    'the pigpen',
    'Hancock',
    'Sackville',
  ])('is not seen in “%s”', (text) => {
    expect(plain(text)).toBe(
      tokenise(text)
        .map(({ form }) => form)
        .join(' '),
    )
  })

  it('keeps its words’ places in the draft', () => {
    const places = unmaskHardWords(tokenise('oh #thickkids, a fatcow’s'), disguises).map(({ start, end }) => [
      start,
      end,
    ])
    expect(places).toEqual([
      [0, 2],
      [3, 9],
      [9, 13],
      [15, 16],
      [17, 20],
      [20, 25],
    ])
  })
})
