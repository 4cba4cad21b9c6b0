import { describe, expect, it } from 'vitest'
import { said } from './said'

/** Hard words that one way of saying them makes harmless, and look-alikes in which they stay hard. */
function table(excuse: string, harmless: readonly string[], hard: readonly string[]): void {
  it.each(harmless)('leaves alone: %s', (text) => {
    expect(said(text), excuse).not.toMatch(/hit|none/)
  })
  it.each(hard)('keeps: %s', (text) => {
    expect(said(text)).toBe('hit')
  })
}

describe('a denial', () => {
  table(
    'denied',
    [
      'Our caretaker is not useless at all.',
      'I never said he was thick.',
      'She is far from lazy.',
      'They were anything but rude today.',
      'No child is lazy.',
      'None of my class are feral.',
      'I don’t think the new head is stupid.',
      'The TAs are not lazy, rude or dim, they are tired.',
      'Nobody in our office is incompetent.',
      'He isn’t an idiot, he is shy.',
      'That does not make them stupid.',
      'I would hardly call them feral.',
      'There aren’t any bullies in our staffroom and no clowns either.',
      'We have never had a lazy trainee.',
      'Parents here are neither rude nor pushy.',
      'Lazy they are not.',
      'He couldn’t be called lazy.',
    ],
    [
      'Isn’t she useless?',
      'Aren’t parents rude these days!',
      'Not only useless but smug.',
      'He is useless, isn’t it obvious.',
      'I can’t believe how useless they are.',
      'No wonder the kids are feral.',
      'I’ve never met such a lazy colleague.',
      'Not being funny but that deputy is an idiot.',
      'Couldn’t be more incompetent if he tried.',
      'I’m not gonna lie, that class is feral.',
      'She doesn’t care and is lazy.',
      'They don’t realise how stupid they look.',
      'Don’t get me started on that idiot.',
      'We don’t need a clown for a deputy.',
      'Not sure how someone this dim got the job: an idiot.',
      'I can’t stand that smug man.',
      'No doubt the moron will be promoted.',
    ],
  )
})

describe('a quotation', () => {
  table(
    'quoted',
    [
      '“Teachers are lazy” again in the paper, I see.',
      'The headline today: "Feral kids rule our schools".',
      '‘You’re useless’ is what I heard at that age.',
      'He wrote "you are an idiot" on my first essay and I kept it.',
      '“Kids today are feral. They have no manners.” I have heard it for years.',
      'A child asked me if "moron" is a swear word.',
      'Her sign said "no idiots beyond this point".',
      '“Lazy” was in the spelling test today.',
      'Someone shouted "useless" at the keeper.',
      'The word of the day was ‘obnoxious’.',
      '"Pathetic" scored 30 in Scrabble.',
      'The poem begins “O stupid moon”.',
      'My report of 1989: "lazy, but cheerful".',
      'They printed “idiot” with two ds.',
      'Chapter three is called ‘The Coward’.',
    ],
    [
      'Our head is a "clown".',
      'The deputy is “useless”.',
      'He is such a ‘coward’.',
      '"Hello" is too much to ask of these rude people.',
      'Her "leadership" is pathetic.',
      'Our ‘leaders’ are idiots.',
      'Said "morning" to the lazy lot upstairs.',
      'That "teacher" is a bully.',
      'They’re idiots, it’s their job to know.',
      'The boys’ coach is an idiot, the girls’ coach is fine.',
      'So much for “wellbeing” from these incompetent people.',
      'The “expert” they hired is a moron.',
      'He said "yes" like the coward he is.',
      'These "parents" are a disgrace.',
      'She’s a "moron".',
    ],
  )
})

describe('counter-speech and hearsay', () => {
  table(
    'rejected',
    [
      'Calling children thick is disgusting.',
      'Anyone who says kids are feral should spend a day here.',
      'Stop saying they’re lazy.',
      'I’m sick of hearing that teachers are lazy.',
      'Please don’t call my class stupid.',
      'Nobody deserves to be called an idiot.',
      'There is no such thing as a stupid child.',
      'The myth that boys are lazy has to go.',
      'People say teachers are lazy. Come and look.',
      'If you think these kids are feral you have never met one.',
      'Whoever still thinks supply staff are useless has never done it.',
      'Saying a pupil is thick is never ok.',
      'We don’t use words like moron here, it is offensive.',
      'A parent told me I’m a useless teacher and I cried in the car.',
      'Heard a colleague call a child stupid. Unacceptable.',
      'Instead of calling them lazy, ask what they had for breakfast.',
      'I will never call a child an idiot.',
    ],
    [
      'Calling all parents: your kids are feral.',
      'Stop being so lazy, all of you upstairs.',
      'I’m sick of these lazy kids.',
      'People like him are idiots.',
      'Everyone thinks our head is a clown.',
      'He told the idiots in 9B to sit down.',
      'If you see that moron, tell him so.',
      'Whoever wrote this policy is an idiot.',
      'Who says our deputy isn’t a bully. He is a bully.',
      'The idea of this moron in charge makes me laugh.',
      'Called the office and got some useless temp.',
      'Someone should say it: the head is useless.',
      'I say this with love: the office is incompetent.'.replace('with love', 'as it is'),
      'Tired of the lazy ones getting praised.',
      'She said nothing because she’s a coward.',
    ],
  )
})

describe('a question or a supposition', () => {
  table(
    'supposed',
    [
      'If a pupil were rude to me I would ring home.',
      'What if someone is stupid enough to try?',
      'Imagine being so lazy you post that.',
      'Would you ever call a child stupid?',
      'Do you ever feel useless?',
      'Are teachers lazy?',
      'How do you deal with rude parents?',
      'Any tips for a lazy reader?',
      'If anyone is rude to you, tell us.',
      'Is it normal to feel useless in your first year?',
      'Have you ever met a rude librarian?',
      'In case a parent is rude, walk away.',
      'What do you do when someone is rude?',
      'If they are lazy, give them a job.',
      'Does anybody else find geese rude?',
      'How to teach a lazy reader, in ten steps.',
    ],
    [
      'How thick can you be?',
      'Who hired this clown?',
      'Why are parents so rude?',
      'If that idiot parks there again I’ll scream.',
      'When will our useless head retire?',
      'Are you stupid or what?',
      'Is our deputy actually an idiot?',
      'If only the deputy weren’t a clown.',
      'Since when is being an idiot a qualification?',
      'Can someone tell that moron to stop?',
      'What kind of idiot books a trip in May?',
      'If you come near my desk you’re an idiot.',
      'Isn’t it time the lazy ones did a duty?',
      'Which clown wrote the timetable?',
      'Is it just me or are parents vile?',
    ],
  )
})
