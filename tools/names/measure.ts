import { check, type Knowledge } from '../../src/engine'
import type { Draft } from '../../src/model/draft'
import { LEVELS, type Level } from '../../src/model/level'
import type { Pupil } from '../../src/model/pupil'
import { dice, type NameForm } from './form'
import { CARRIERS, type Carrier, type Placed, place, type Sentences } from './sentences'

/** Of drafts in which a pupil is named in one form: how many were seen, and at which level. */
export interface Recall {
  readonly form: string
  readonly telling: NameForm['telling']
  readonly drafts: number
  /** Found as strongly as it has to be: a full name stopped, a part held where the draft is about school. */
  readonly asWanted: number
  readonly found: number
  readonly held: number
  readonly stopped: number
  /** Drafts that weren't dealt with as wanted. */
  readonly missed: readonly string[]
}

const CATEGORIES = ['pupil-name', 'pupil-identifiable']
const rank = (level: Level): number => LEVELS.indexOf(level)

/** The strongest finding about a pupil at a place of a draft; of all there are where no place is given. */
export function levelAt(
  draft: DraftOf,
  knowledge: Knowledge,
  at?: Span,
  categories: readonly string[] = CATEGORIES,
): Level {
  return check(draft, knowledge)
    .findings.filter(({ category }) => categories.includes(category))
    .filter(
      ({ start, end }) => !at || (start < at.end && at.start < end) || (start === end && at.start === at.end),
    )
    .reduce<Level>((most, { level }) => (rank(level) > rank(most) ? level : most), 'none')
}
type DraftOf = Pick<Draft, 'text'> & Partial<Draft>

/** `count` of the list, the same ones each time, from all over it. */
export function spread<Item>(list: readonly Item[], count: number): Item[] {
  const step = Math.max(1, list.length / count)
  return Array.from({ length: Math.min(count, list.length) }, (_, at) => list[Math.floor(at * step)] as Item)
}

/** The least level at which a form in such a sentence is dealt with as it has to be. */
function wanted(telling: NameForm['telling'], group: Carrier): Level {
  if (telling === 'full') return 'stop'
  return group === 'school' ? 'warn' : 'remind'
}

type Span = Pick<Placed, 'start' | 'end'>

interface Trial {
  readonly draft: DraftOf
  /** Where each name is; all have to be found. */
  readonly at: readonly Span[]
  readonly group: Carrier
}

/** Where each name of a list is that stands at `start`. */
function namesIn(list: string, start: number): Span[] {
  return [...list.matchAll(/(?:^|, | & | and |: )(?!Table)([^,&:]+?)(?=$|, | & | and )/g)].map((found) => {
    const from = start + found.index + found[0].length - (found[1] ?? '').length
    return { start: from, end: from + (found[1] ?? '').length }
  })
}

function trialsOf(form: NameForm, pupil: Pupil, others: readonly Pupil[], sentences: Sentences): Trial[] {
  const written = form.write(pupil, others)
  if (written === undefined) return []
  return (form.in ?? CARRIERS).flatMap((group): Trial[] => {
    const carriers = sentences[group].filter((sentence) => !form.several || !sentence.includes('{child}'))
    const sentence = carriers[dice(`${form.name} ${pupil.given} ${pupil.surname} ${group}`, carriers.length)]
    if (sentence === undefined) return []
    if (form.attached) {
      const draft: DraftOf = { text: 'What a day!', attachments: [{ kind: 'image', name: written }] }
      return [{ draft, at: [{ start: 0, end: 0 }], group }]
    }
    const placed = place(sentence, written, pupil)
    const at = form.each ? namesIn(written, placed.start) : [placed]
    return [{ draft: { text: placed.text }, at, group }]
  })
}

function weakestAt({ draft, at }: Trial, knowledge: Knowledge): Level {
  const levels = at.map((span) => levelAt(draft, knowledge, span))
  return levels.reduce((least, level) => (rank(level) < rank(least) ? level : least), levels[0] ?? 'none')
}

/** What a check makes of one form, for `count` pupils of the roll in one sentence of each group. */
export function recallOf(form: NameForm, { roll, sentences, knowledge, count }: Measured): Recall {
  const able = roll.filter((pupil, at) => form.write(pupil, othersOf(roll, at)) !== undefined)
  const trials = spread(able, count).flatMap((pupil) =>
    trialsOf(form, pupil, othersOf(roll, roll.indexOf(pupil)), sentences),
  )
  const results = trials.map((trial) => ({ ...trial, level: weakestAt(trial, knowledge) }))
  const atLeast = (least: Level): number => results.filter(({ level }) => rank(level) >= rank(least)).length
  const missed = results.filter(({ level, group }) => rank(level) < rank(wanted(form.telling, group)))
  return {
    form: form.name,
    telling: form.telling,
    drafts: results.length,
    asWanted: results.length - missed.length,
    found: atLeast('remind'),
    held: atLeast('warn'),
    stopped: atLeast('stop'),
    missed: missed.map(
      ({ draft, level, group }) => `${level} (${group}): ${draft.attachments?.[0]?.name ?? draft.text}`,
    ),
  }
}

/** What is measured with. */
export interface Measured {
  readonly roll: readonly Pupil[]
  readonly sentences: Sentences
  readonly knowledge: Knowledge
  /** Pupils for each form. */
  readonly count: number
}

/** Two pupils from elsewhere on the roll, to stand beside one in a list. */
function othersOf(roll: readonly Pupil[], at: number): readonly Pupil[] {
  return [37, 111].flatMap((step) => roll[(at + step) % roll.length] ?? [])
}
