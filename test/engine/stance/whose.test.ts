import { describe, expect, it } from 'vitest'
import { said } from './said'

/** Hard words about oneself, about other matters, and meant fondly; and look-alikes in which they stay hard. */
function table(harmless: readonly string[], hard: readonly string[]): void {
  it.each(harmless)('leaves alone: %s', (text) => {
    expect(said(text)).not.toMatch(/hit|none/)
  })
  it.each(hard)('keeps: %s', (text) => {
    expect(said(text)).toBe('hit')
  })
}

describe('said of oneself', () => {
  table(
    [
      'I’m so stupid today.',
      'I am a complete idiot.',
      'Me being useless again.',
      'I felt like a right clown in assembly.',
      'My own stupid fault.',
      'I was a lazy pupil in 1994.',
      'Silly me, what an idiot.',
      'We looked like idiots in those hats.',
      'I must be the most incompetent baker alive.',
      'Im a useless teacher before coffee',
      'I’ve been so lazy this half term.',
      'That film made me feel stupid.',
      'Useless, me.',
      'I have always been hopeless at maths.',
      'This idiot forgot her keys again.',
      'Turns out I’m the clown.',
    ],
    [
      'I’m surrounded by idiots.',
      'I’m sick of these lazy kids.',
      'I think he’s useless.',
      'I am a teacher and my class is feral.',
      'I work with clowns.',
      'I hate this useless lot.',
      'I was told by some idiot to move my car.',
      'We have a moron for a boss.',
      'I’m stuck with the lazy ones.',
      'He looked at me like an idiot.',
      'I called him a coward.',
      'I’m done with this pathetic leadership.',
      'I feel sorry for those stuck with that idiot.',
      'My boss is an idiot.',
      'I’m glad that vile man left.',
    ],
  )
})

describe('said of other matters', () => {
  table(
    [
      'The ref was a useless clown.',
      'My husband is a lazy lump.',
      'Stupid printer.',
      'Useless laptop died again.',
      'My cat is a spoilt brat.',
      'Trunchbull is a vile bully and a great part.',
      'The government is a disgrace.',
      'Our boiler is useless.',
      'The villain in this film is a coward.',
      'My brother is an idiot, happy birthday.',
      'That seagull is a thug.',
      'This weather is vile.',
      'The striker was pathetic.',
      'What an obnoxious hotel.',
      'My own toddler is feral after cake.',
      'Watching the match. Pathetic defending.',
    ],
    [
      'Our head is as useless as the printer.',
      'My class watched telly and were rude.',
      'The deputy loves football and is an idiot.',
      'The mum in the pink coat is vile.',
      'That parent with the dog is rude.',
      'Year 9 broke the laptop, feral as ever.',
      'SLT are off to the pub, useless lot.',
      'Our TA is a lazy so and so in the rain.',
      'The boy on the bus is a thug.',
      'Our governors are idiots about the boiler.',
      'The head of drama is a bully.',
      'Parents who email at midnight are idiots.',
      'The caretaker is useless with the boiler.',
      'He is an idiot in a nice coat.',
      'She is vile to the cleaners.',
    ],
  )
})

describe('rough words that are fond', () => {
  table(
    [
      'Year 6 absolutely killed it on stage.',
      'What a sick lesson that was.',
      'You daft sods, I love you.',
      'My feral little class, love them to bits.',
      'They are monsters and I wouldn’t swap them.',
      'These Year 6s are absolute beasts on a rugby pitch.',
      'Feral lot today ❤️',
      'Bless them, what idiots.',
      'My lazy, brilliant form: so proud of you all.',
      'Lazy, cheeky, gobby. I miss them already.',
      'My team, idiots in the best possible way.',
      'My little monsters, all thirty of them 💛',
      'Love this feral class.',
      'They’re idiots. Love them.',
      'Spoilt for choice at the bake sale.',
    ],
    [
      'I love my class but the head is useless.',
      'Love how our head is useless.',
      'Great kids, shame about the idiots in charge.',
      'Love this job, unlike our lazy deputy.',
      'He loves the sound of his voice, pompous man.',
      'Feral lot today 🙄',
      'Our head is a sick man, and vile.',
      'They killed the choir. Idiots.',
      'So proud of my class, although the parents are vile.',
      'Bring back the old head, this one is an idiot.',
      'I would love it if the idiot upstairs left.',
      'The kids are lovely but the parents are rude.',
      'Screamed at again. Vile.',
      'Bless the children, except the feral ones.',
      'Miss the old boss. The new one is a bully.',
    ],
  )
})
