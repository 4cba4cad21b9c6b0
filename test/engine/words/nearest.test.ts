import { describe, expect, it } from 'vitest'
import { findingsOf, knowledge } from '../demo'

/** Whom the findings of a draft say it is about. */
const aboutOf = (text: string): (string | undefined)[] => [
  ...new Set(findingsOf(text, knowledge, 'derogatory').map(({ about }) => about)),
]

describe('of several who are spoken of, a finding names whom the words are said of', () => {
  it.each([
    ['7H were lovely and 6B were feral.', '6B'],
    ['7H were angels, 6B were feral.', '6B'],
    ['6B were feral, 7H were angels.', '6B'],
    ['Year 9 were brilliant today, Year 10 are thick as mince.', 'Year 10'],
    ['Year 10 are thick as mince but Year 9 were brilliant.', 'Year 10'],
    ['After 7H came 6B, who were feral.', '6B'],
    ['6B, straight back from 7H’s room, were feral.', '6B'],
    ['Feral today: 6B. Angels: 7H.', '6B'],
    ['Lovely lesson with 7H. 6B after lunch. They were feral.', '6B'],
    ['Our TAs are wonderful and the head is useless.', 'head'],
    ['The governors listened, the head is a clown.', 'head'],
    ['Mrs Farrow is a star, Mr Ridsdale is a bully.', 'Mr Ridsdale'],
    ['I told Mrs Farrow that Mr Ridsdale is a bully.', 'Mr Ridsdale'],
    ['Mr Ridsdale is a bully to Mrs Farrow.', 'Mr Ridsdale'],
    ['Nothing better than being screamed at by a dad at the gate.', 'a dad'],
    ['Imogen Hartley was lovely and Jack Sharp is thick.', 'Jack Sharp'],
    ['Jack Sharp is thick, Imogen Hartley is lovely.', 'Jack Sharp'],
  ])('%s', (text, about) => {
    expect(aboutOf(text)).toEqual([about])
  })
})

describe('whom a finding names', () => {
  const aboutIn = (text: string, surface: 'post' | 'dm', category: string) => [
    ...new Set(findingsOf({ text, surface }, knowledge, category).map(({ about }) => about)),
  ]

  it.each([
    ['Hi Ottilie, it’s Miss Farrow, lovely work in form today', 'dm', 'contact', 'Ottilie'],
    ['Mums can pop me a message.', 'post', 'contact', 'Mums'],
    ['Call me on here about your daughter’s report', 'dm', 'contact', 'your daughter'],
    ['Year 6 leavers can all message me.', 'post', 'contact', 'Year 6 leavers'],
  ] as const)('is somebody, and no more than that, in “%s”', (text, surface, category, about) => {
    expect(aboutIn(text, surface, category)).toContain(about)
  })

  it('is nobody where a rule asks for a thing or a time beside the words', () => {
    const [code] = findingsOf('the code for the back gate is 2580', knowledge, 'security')
    expect(code?.reasons).toEqual(['it stands with “2580”'])
    expect(code?.about).toBeUndefined()
  })
})
