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
    ['Imogen Hartley was lovely and Jack Sharp is thick.', 'Jack Sharp'],
    ['Jack Sharp is thick, Imogen Hartley is lovely.', 'Jack Sharp'],
  ])('%s', (text, about) => {
    expect(aboutOf(text)).toEqual([about])
  })
})
