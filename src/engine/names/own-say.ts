import type { Draft } from '../../model/draft'
import { LONGEST_PHRASE, type OwnChild } from '../../model/own-say'
import type { Settings } from '../../model/settings'
import type { Finding } from '../../model/verdict'
import { type Reading, spanOf } from '../reading'
import { tokenise } from '../text/tokenise'
import type { Form, Mention } from './mention'
import type { ListedPupil } from './roll-index'
import type { Weighed } from './weigh'

/** What the author said of names, ready to be compared. */
export interface OwnSay {
  /** Names that are no pupils, as `phraseKey` makes them. */
  readonly notPupils: ReadonlySet<string>
  readonly children: readonly { readonly given: string; readonly surname: string }[]
}

const OWN_CHILD = 'a name of your own children'
const FULL: readonly Form[] = ['full', 'tag-full']
/** Forms in which somebody's given name is told. */
const TELLS_GIVEN: readonly Form[] = [...FULL, 'given', 'tag-given', 'given-initial']

/** A phrase as it is compared: its words in small letters, without accents, signs and a possessive `’s`. */
export function phraseKey(phrase: string): string {
  const tokens = tokenise(phrase)
  return tokens.map(({ form, bare }, at) => (at === tokens.length - 1 ? bare : form)).join(' ')
}

export function compileOwnSay(settings: Pick<Settings, 'notPupils' | 'ownChildren'> | undefined): OwnSay {
  const child = ({ given, surname }: OwnChild) => ({ given: phraseKey(given), surname: phraseKey(surname) })
  return {
    notPupils: keysOf(settings?.notPupils.map(({ phrase }) => phrase) ?? []),
    children: (settings?.ownChildren ?? []).map(child).filter(({ given }) => given !== ''),
  }
}

function keysOf(phrases: readonly string[]): Set<string> {
  // A phrase of signs alone has no words, and says nothing of any name.
  return new Set(phrases.map(phraseKey).filter((key) => key !== ''))
}

/** The words of a mention as the author wrote them, without what hangs on them. */
function written({ from, to, plural }: Mention, { tokens, draft }: Reading): string {
  const words = draft.text.slice(...spanOf(tokens, from, to, false))
  return plural ? words.replace(/s$/i, '') : words
}

/** What the author may say of a mention, for its finding; nothing where its words are too many for a name. */
export function sayable(mention: Mention, reading: Reading): Pick<Finding, 'pupil'> {
  const phrase = written(mention, reading)
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  if (phraseKey(phrase) === '' || phrase.length > LONGEST_PHRASE) return {}
  return { pupil: { phrase, full: isFull(mention) } }
}

/** Whether it names one pupil in full: with a surname, or where the pupil has none. */
export function isFull({ form, pupils }: Mention): boolean {
  return FULL.includes(form) || (form === 'given' && pupils.haveOneName())
}

/**
 * Leaves out what the author said is no pupil, here or always: a mention that is written in just those words, so that a
 * phrase never silences a fuller name. What may be the author's own child is a possible pupil at most.
 */
export function heed(weighed: readonly Weighed[], reading: Reading, always: OwnSay): Weighed[] {
  const here: Draft['notPupils'] = reading.draft.notPupils
  if (here.length === 0 && always.notPupils.size === 0 && always.children.length === 0) return [...weighed]
  const inDraft = keysOf(here)
  return weighed.flatMap((one): Weighed[] => {
    const key = phraseKey(written(one.mention, reading))
    if (inDraft.has(key) || always.notPupils.has(key)) return []
    const isOwn = always.children.some((child) => mayBe(child, key, one.mention))
    return [
      isOwn
        ? { ...one, certainty: 'possible', atFirst: 'possible', reasons: [OWN_CHILD, ...one.reasons] }
        : one,
    ]
  })
}

type Child = OwnSay['children'][number]

function mayBe(child: Child, key: string, { form, pupils }: Mention): boolean {
  const { given, surname } = child
  if (key === given) return true
  if (
    surname !== '' &&
    [`${given} ${surname}`, `${surname} ${given}`, `${given} ${surname[0]}`].includes(key)
  )
    return true
  // The child is a pupil here: whatever names nobody else, and any form of the given name.
  const isChild = (pupil: ListedPupil): boolean => isPupil(pupil, child)
  return TELLS_GIVEN.includes(form) ? pupils.some(isChild) : pupils.count > 0 && pupils.every(isChild)
}

function isPupil({ given, preferred, surname, preferredSurname }: ListedPupil, child: Child): boolean {
  const isSo = (name: string | undefined, as: string): boolean => name !== undefined && phraseKey(name) === as
  const isGiven = isSo(given, child.given) || isSo(preferred, child.given)
  return (
    isGiven && child.surname !== '' && (isSo(surname, child.surname) || isSo(preferredSurname, child.surname))
  )
}
