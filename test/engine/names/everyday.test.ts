import { describe, expect, it } from 'vitest'
import { knowledgeOf, namesIn } from '../demo'

/** Pupils whose names are firms, places, weather, parts and words too. Each kind has drafts in which a pupil is meant. */
const pupils = knowledgeOf(
  'Harry Pearson',
  'Rose Atkinson',
  'Emily White',
  'Charlotte (Charlie) Wise',
  'Matilda Peacock',
  'Mariam El-Sayed',
  'Poppy Field',
  'Storm Metcalfe',
  'Amy Winter',
  'Imogen Sharp',
  'Monica Fox',
  'May Fielding',
  'Bethany (Beth) Speed',
  'Lowri Davies',
  'Kelsey Jowett',
  'Miles Thorne',
  'Elena Marin',
  'Sana Mirza',
  'Lacey Cunningham',
  'Jack Bell',
  'Sam Osei',
  'Bella Rossi',
  'Skye Campbell',
  'Chelsea Dobson',
  'Oliver Jones',
  'Jamie Lister',
  'Edward Wright',
  'Jordan Beswick',
  'Matthew Swan',
  'Roman Price',
)

const heldNames = (text: string): string[] => namesIn(text, pupils).filter((name) => !name.endsWith('remind'))

describe.each([
  [
    'a firm',
    [
      'White Rose have put some free Y6 problems on their site',
      'Pearson did a free webinar for French teachers',
    ],
    [['Pearson in Year 3 lost his textbook on their site', 'Pearson']],
  ],
  [
    'an artist with a strange second name',
    ['Year 6 revision, then Charli xcx on loud'],
    [['Charlie in 11B made me laugh in Year 11', 'Charlie']],
  ],
  [
    'characters in costume',
    [
      'World Book Day in Year 4: nineteen Harry Potters, a Matilda and a shark',
      'Fourteen Harrys in Year 4 today',
      'I dressed up as Matilda for Year 4',
    ],
    [
      ['There is a Matilda in Year 4 who sings', 'Matilda'],
      ['Matilda wore a red bow in Year 4', 'Matilda'],
      ['I saw A Mirza in my Year 8 class', 'Mirza'],
    ],
  ],
  [
    'a surname that is a small verb',
    ['Year 9 history. Let them eat cake said Marie Antoinette'],
    [['In Year 3 El-Sayed, Mariam was star of the week', 'El-Sayed, Mariam']],
  ],
  [
    'two small words',
    ['poppy field looking unreal on the Year 4 trip'],
    [
      ['Poppy Field was brilliant in assembly', 'Poppy Field'],
      ['poppy field was brilliant in assembly', 'poppy field'],
    ],
  ],
  [
    'the weather',
    ['Storm took the power out at school, no lessons', 'Storm Amy cancelled the Year 10 trip'],
    [
      ['Storm took the register in my lesson', 'Storm'],
      ['Amy took her Year 10 mocks', 'Amy'],
    ],
  ],
  [
    'a quality',
    ['Year 1 trip: damp, happy and slightly Roman'],
    [['Year 1 trip: Roman was very brave', 'Roman']],
  ],
  [
    'cut-short words',
    ['Year 9 parents evening and Im his tutor', 'Year 10 boosters Mon & Thurs'],
    [['Monica in Year 10 was star of the week', 'Monica']],
  ],
  [
    'Welsh words',
    ['Mae’i fam o yn ein dosbarth blwyddyn 4', 'Beth yw’r gwaith cartref blwyddyn 8'],
    [['Beth in Year 8 did her homework', 'Beth']],
  ],
  [
    'the writer’s own, told after the name',
    [
      'Lowri fy chwaer yn dysgu blwyddyn 5',
      'Jack (my nephew) started Year 7',
      'tell your Kelsey she smashed her year 11 mocks (my cousin’s girl)',
    ],
    [['Lowri in my Year 5 class sat by my sister', 'Lowri']],
  ],
  ['a measure', ['she’s miles off my class for reading'], [['miles from my class read to me', 'miles']]],
  [
    'a pupil of long ago',
    ['Hello Elena it’s Mrs L, your old form tutor from 1994!'],
    [['Hello Elena it’s Mrs L, your form tutor!', 'Elena']],
  ],
  [
    'the writer’s own address',
    [
      'send homework to my personal, sana.k@post.example',
      'my home one, r.lacey.teach@post.example, year 6 homework',
    ],
    [['send homework to sana.mirza@post.example', 'sana.mirza@post.example']],
  ],
  [
    'a colleague or an animal',
    [
      'Sam the caretaker fixed the Year 2 radiator',
      'My TA Sam saved Year 2',
      'Bella the school dog came to Year 3',
    ],
    [
      ['Sam told our caretaker a Year 2 joke', 'Sam'],
      ['Bella in Year 3 fed the school dog', 'Bella'],
      ['Jack in the office again, Year 4', 'Jack'],
    ],
  ],
  [
    'a show',
    ['Bella off Love Island is all Year 10 talk about'],
    [['Bella in Year 3 sang for us on Wednesday', 'Bella']],
  ],
  [
    'a place',
    ['Back from Skye, Year 7 marking awaits', 'Chelsea are dreadful and my Year 8s know it'],
    [
      ['Skye gave her geography talk in Year 3', 'Skye'],
      ['Bella and Chelsea are in Year 7 detention', 'Chelsea'],
    ],
  ],
  [
    'half of a famous name',
    ['Jamie Oliver pasta for Year 5 tea'],
    [['Jamie and Oliver led the Year 5 assembly', 'Jamie']],
  ],
  [
    'a story',
    ['Edward the Confessor with Year 7', 'Jordan B Peterson on the Year 11 shelf'],
    [
      ['Edward led the Year 7 assembly', 'Edward'],
      ['Jordan B smashed Year 8 maths', 'Jordan B'],
    ],
  ],
  [
    'an animal’s name',
    ['Swan attacked the Year 5 canoe'],
    [['Matthew Swan paddled the Year 5 canoe', 'Matthew Swan']],
  ],
  [
    'a king',
    ['Pictures of Edward VI and Edward I in our Year 7 lesson'],
    [
      ['I told Edward I would ring home about his Year 1 homework', 'Edward'],
      ['Edward in Year 1 came as Henry VIII', 'Edward'],
    ],
  ],
  [
    'a part and who plays it',
    ['Their two children Bella (Emily Mortimer) and Sam (Ben Miller) are a joy in class'],
    [['Bella (Year 3) is a joy in class', 'Bella']],
  ],
] as [string, string[], [string, string][]][])('%s', (_, nobody, somebody) => {
  it.each(nobody)('is no pupil in “%s”', (text) => {
    expect(heldNames(text)).toEqual([])
  })

  it.each(somebody)('leaves the pupil in “%s”', (text, name) => {
    expect(heldNames(text)).toEqual(expect.arrayContaining([expect.stringMatching(`^${name}: `)]))
  })
})
