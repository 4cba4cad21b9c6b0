import { describe, expect, it } from 'vitest'
import { findingsOf, knowledgeOf, namesIn } from '../demo'

describe('how sure the engine is', () => {
  const jack = knowledgeOf('Jack Turner')

  it('only reminds of a common first name with nothing else to go by', () => {
    expect(namesIn('Jack made me laugh so much.', jack)).toEqual(['Jack: remind'])
  })

  it('warns when the sentence is about school', () => {
    expect(namesIn('Jack made me laugh in assembly.', jack)).toEqual(['Jack: warn'])
  })

  it('stops when a year stands beside the name', () => {
    expect(namesIn('Jack in Year 5 made me laugh.', jack)).toEqual(['Jack: stop'])
  })

  it('stops at a full name', () => {
    expect(namesIn('Jack Turner made me laugh.', jack)).toEqual(['Jack Turner: stop'])
  })

  it('says in words what spoke for it', () => {
    const [finding] = findingsOf('Jack in Year 5 made me laugh.', jack, 'pupil-name')
    expect(finding?.reasons).toEqual(['a year or class beside the name', 'first name on your pupil list'])
  })

  it('needs no more than a rare name', () => {
    expect(namesIn('Xanthe brought snails.', knowledgeOf('Xanthe Birdwhistle'))).toEqual(['Xanthe: warn'])
  })

  it('takes grown-up life as a sign of a friend', () => {
    expect(namesIn('Jack’s stag do, see you at the pub!', jack)).toEqual([])
  })
})

describe('a pupil who shares a famous name', () => {
  const emma = knowledgeOf('Emma Watson')

  it('is not thought of where nobody speaks of school', () => {
    expect(namesIn('Emma Watson was a triumph in that film', emma)).toEqual([])
  })

  it('is meant where the sentence is about school', () => {
    expect(namesIn('Emma Watson from my Year 5 class read aloud', emma)).toEqual(['Emma Watson: stop'])
  })
})

describe('the roll', () => {
  it('may be empty', () => {
    expect(namesIn('Jack Turner made me laugh in Year 5.', knowledgeOf())).toEqual([])
  })

  it('may name the same pupil twice, and a draft still has one finding', () => {
    expect(namesIn('Jack Turner sang', knowledgeOf('Jack Turner', 'Jack Turner'))).toHaveLength(1)
  })
})
