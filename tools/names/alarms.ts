import { isOneName } from '../../src/engine/names/name-of-its-own'
import { fold } from '../../src/engine/text/fold'
import type { Level } from '../../src/model/level'
import type { Pupil } from '../../src/model/pupil'
import type { School } from '../../src/model/school'
import { compileKnowledge } from '../node/engine'
import { dice, type NameForm } from './form'
import { levelAt, type Measured, spread } from './measure'
import { CARRIERS, place, readWords } from './sentences'
import { SHORT_NAMES, SPELLINGS } from './short-names'

/** Of drafts in which no pupil is meant: how many are taken to mean one. */
export interface Alarms {
  readonly what: string
  readonly drafts: number
  /** Interrupted: warned of or stopped. */
  readonly held: number
  /** Reminded of, which nobody is interrupted by. */
  readonly reminded: number
  readonly wrong: readonly string[]
}

interface Judged {
  readonly text: string
  readonly level: Level
}

function alarmsOf(what: string, judged: readonly Judged[]): Alarms {
  const held = judged.filter(({ level }) => level === 'warn' || level === 'stop')
  return {
    what,
    drafts: judged.length,
    held: held.length,
    reminded: judged.filter(({ level }) => level === 'remind').length,
    wrong: held.map(({ text, level }) => `${level}: ${text}`),
  }
}

const SURNAMES =
  `abernethy aldous ashcombe attwood bagshaw balogun bielski birtwistle bosworth braithwaite bramwell burroughs
callaghan catterall chadderton cholmondeley coleridge cottam dalgleish danquah dhillon drummond duckworth eccleston entwistle
fairclough fanshawe farquhar featherstone fothergill garside gilchrist goldthorpe greenhalgh haddock hargreaves heseltine
higginbotham hollingsworth iwobi jagger jolliffe kirkbride kowalczyk lakhani leatherbarrow loughran macfadyen mangnall
metcalfe mukherjee nuttall oakeshott ogunleye ormerod osgood pemberton pilkington plumstead postlethwaite quigley ramsbottom
rathbone ridgway rosenthal rushworth satterthwaite scarisbrick shuttleworth skelhorn stanhope stubbington swindlehurst
tattershall thistlethwaite tonge trevelyan uttley varley waddilove wolstenholme wrigglesworth yarwood zielinski`.split(
    /\s+/,
  )

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

function isRelated(name: string, onRoll: ReadonlySet<string>): boolean {
  return [...SHORT_NAMES, ...SPELLINGS].some(
    (names) => names.some((one) => fold(one) === name) && names.some((one) => onRoll.has(fold(one))),
  )
}

/** People of nearby schools, as it were: nobody on the roll has their first name or their surname. */
function strangersTo(roll: readonly Pupil[], givens: readonly string[], count: number): Pupil[] {
  const onRoll = new Set(
    roll.flatMap(({ given, preferred, surname }) => [given, preferred, surname].map(fold)),
  )
  const names = givens.filter((name) => !onRoll.has(fold(name)) && !isRelated(fold(name), onRoll))
  const surnames = SURNAMES.filter((name) => !onRoll.has(name))
  return spread(names, count).map((given, at): Pupil => {
    const { year = '4', group = '' } = roll[at % roll.length] ?? {}
    const surname = capital(surnames[dice(given, surnames.length)] ?? '')
    return {
      given: capital(given),
      surname,
      preferred: '',
      year,
      group,
      photoConsent: null,
      status: 'current',
    }
  })
}

/** In initials and in these anybody may hide. */
const NOT_TELLING = /initials|long for short|diminutive|spelling/

/** The forms of names, written for people who aren't on the roll. */
export function strangers(
  forms: readonly NameForm[],
  givens: readonly string[],
  measured: Measured,
): Alarms[] {
  const { roll, sentences, knowledge, count } = measured
  const listed = new Set(roll.flatMap(({ given, preferred }) => [fold(given), fold(preferred)]))
  const isRespelt = (name: string): boolean =>
    [...listed].some((other) => isOneName(fold(name), other, knowledge.families))
  const people = strangersTo(roll, givens, count)
  const judged = forms
    .filter(({ name, attached }) => !NOT_TELLING.test(name) && !attached)
    .flatMap((form) =>
      people.flatMap((person, at) => {
        const others = [people[(at + 3) % people.length], people[(at + 11) % people.length]].filter(
          (one) => one !== undefined,
        )
        const written = form.write(person, others)
        if (written === undefined) return []
        const respelt = [person, ...(form.several ? others : [])].some(({ given }) => isRespelt(given))
        return (form.in ?? CARRIERS).map((group) => {
          const carriers = sentences[group].filter(
            (sentence) => !form.several || !sentence.includes('{child}'),
          )
          const sentence = carriers[dice(form.name + person.given + group, carriers.length)] ?? ''
          const { text } = place(sentence, written, person)
          // Whoever it is, "who got the part of the innkeeper" singles out a child: only the name counts.
          return { text, level: levelAt({ text }, knowledge, undefined, ['pupil-name']), respelt }
        })
      }),
    )
  const namesakes = spread(roll, count).flatMap((pupil) => {
    const surname = capital(SURNAMES[dice(pupil.given, SURNAMES.length)] ?? '')
    return CARRIERS.map((group) => {
      const sentence =
        sentences[group][dice(pupil.given + pupil.surname + group, sentences[group].length)] ?? ''
      const { text, start, end } = place(sentence, `${pupil.preferred || pupil.given} ${surname}`, pupil)
      return { text, level: levelAt({ text }, knowledge, { start, end }) }
    })
  })
  return [
    alarmsOf(
      'names that aren’t on the roll',
      judged.filter(({ respelt }) => !respelt),
    ),
    alarmsOf(
      '… but for their spelling',
      judged.filter(({ respelt }) => respelt),
    ),
    alarmsOf('a pupil’s first name, another surname', namesakes),
  ]
}

/** Friends and relatives called as pupils are, by the commonest names of the roll. */
export function friends({ roll, sentences, knowledge }: Measured, common: ReadonlySet<string>): Alarms {
  const names = [...new Set(roll.map(({ given }) => given))].filter((name) => common.has(fold(name)))
  return alarmsOf(
    'only a friend’s common first name',
    sentences.friends.flatMap((sentence) =>
      spread(names, 40).map((name) => {
        const { text } = place(sentence, name, { year: '', group: '' })
        return { text, level: levelAt({ text }, knowledge) }
      }),
    ),
  )
}

/** Well-known people, places and things, and names that are words, with pupils so called put on the roll. */
export function words({ roll, sentences, knowledge }: Measured, school: School): Alarms[] {
  const drafts = sentences.words.map(readWords)
  const named = (given: string, surname: string): Pupil => ({
    given,
    surname,
    preferred: '',
    year: '4',
    group: '',
    photoConsent: null,
    status: 'current',
  })
  const namesakes = [...new Set(drafts.flatMap(({ words: found }) => found.map(fold)))].map(capital)
  const withWords = compileKnowledge({
    school,
    roll: [
      ...roll,
      ...namesakes.map((name) => named(name, 'Okonjo')),
      ...namesakes.map((name) => named('Temperance', name)),
    ],
  })
  const judge = (text: string, of = knowledge): Judged => ({ text, level: levelAt({ text }, of) })
  return [
    alarmsOf(
      'well-known people, places and things',
      sentences.others.map((text) => judge(text)),
    ),
    alarmsOf(
      'names as ordinary words',
      drafts.map(({ text }) => judge(text, withWords)),
    ),
  ]
}
