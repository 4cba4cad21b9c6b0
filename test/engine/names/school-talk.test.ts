import { describe, expect, it } from 'vitest'
import { findingsOf, knowledgeOf, namesIn } from '../demo'

const known = knowledgeOf('Oliver Turner', 'Oliver Hargreaves', 'Oliver Obi')

describe('a common first name', () => {
  it.each([
    'Oliver did the sack race backwards',
    'Third behaviour point today for Oliver',
    'Told Oliver off for swinging on his chair',
    'Oliver was sent out of English again',
    'Oliver and his sensory breaks, working a treat',
    'Annual review for Oliver on Thursday',
    'Oliver has moved up two book bands since May',
    'Oliver forgot his PE kit',
    'No packed lunch for Oliver again',
    'Oliver knows all his number bonds',
    'Oliver set fire to the bench in his chemistry practical',
    'Oliver is in the blue zone this morning',
    'Oliver captained the under 11s',
    'Rang Oliver about the biting in the classroom',
    'Da iawn Oliver, seren yr wythnos',
  ])('is held in “%s”', (draft) => {
    expect(namesIn(draft, known)).toContainEqual(expect.stringMatching(/^Oliver: (warn|stop)$/))
  })

  it.each([
    'Oliver was late for the film again',
    'Off on a trip to Lisbon with Oliver',
    'Oliver is writing a report for the insurance people',
    'The under 40s tennis: Oliver out in round one',
    'Oliver forgot that the register office needs two witnesses',
    'Oliver taught me how to drive a van',
    'Long lunch with Oliver on Saturday',
    'Oliver left his keys in the changing rooms at the gym',
    'Oliver has a target of ten thousand steps',
    'Oliver passed his driving test',
  ])('interrupts nobody in “%s”', (draft) => {
    expect(namesIn(draft, known)).not.toContainEqual(expect.stringMatching(/: (warn|stop)$/))
  })
})

describe('a surname alone', () => {
  const one = knowledgeOf('Aisha Hussain', 'Dev Patel')

  it('is held where it is called out as a teacher does', () => {
    expect(namesIn('Late again, Hussain!', one)).toEqual(['Hussain: warn'])
  })

  it('is never certain where no year or class is spoken of', () => {
    expect(namesIn('Patel and Hussain, detention', one)).toEqual(['Patel: warn', 'Hussain: warn'])
  })

  it('is left alone where somebody plays cricket', () => {
    expect(namesIn('Hussain is a cracking batsman', one)).toEqual(['Hussain: remind'])
  })
})

describe('where a draft appears', () => {
  const two = knowledgeOf('Oliver Turner', 'Emily Obi')

  it('makes a writer’s own children of those in a bio', () => {
    const text = 'Proud mum of Oliver and Emily. Runner.'
    expect(namesIn({ text, surface: 'bio' }, two)).toEqual([])
  })

  it('makes more of “your Oliver” in a message', () => {
    const text = 'Your Oliver, what a poem'
    expect(namesIn({ text, surface: 'dm' }, two)).toEqual(['Oliver: warn'])
  })

  it('makes more of a name under a picture', () => {
    const text = 'Oliver and that trophy'
    const attachments = [{ kind: 'image' as const }]
    expect(namesIn({ text, surface: 'caption', attachments }, two)).toEqual(['Oliver: warn'])
    expect(namesIn({ text }, two)).toEqual(['Oliver: remind'])
  })
})

describe('a name that one pupil has', () => {
  it('says so, and says nothing where several share it', () => {
    const reasons = (...names: string[]) =>
      findingsOf('Ffion ate my glitter', knowledgeOf(...names), 'pupil-name').flatMap(
        ({ reasons }) => reasons,
      )
    expect(reasons('Ffion Pugh')).toContain('one pupil on your list has this name')
    expect(reasons('Ffion Pugh', 'Ffion Rees')).not.toContain('one pupil on your list has this name')
  })
})
