import { fold } from '../../src/engine/text/fold'
import type { Pupil } from '../../src/model/pupil'
import type { Carrier } from './sentences'

/** What has to be said of a form: a full name is stopped wherever it stands, a part of one depends on what is said. */
export type Telling = 'full' | 'part'

/** A way of writing a pupil's name. */
export interface NameForm {
  readonly name: string
  readonly telling: Telling
  /** Sentences that it fits in; all where it isn't said. */
  readonly in?: readonly Carrier[]
  /** Several children are meant: sentences about `{child}` don't fit. */
  readonly several?: true
  /** A list, of which every name has to be found. */
  readonly each?: true
  /** It is the name of an attached file. */
  readonly attached?: true
  /** The pupil as written in this form; `undefined` for a pupil that it isn't possible for. */
  readonly write: (pupil: Pupil, other: readonly Pupil[]) => string | undefined
}

/** What teachers call the pupil. */
export const called = ({ given, preferred }: Pupil): string => preferred || given

/** `Given Surname`; undefined for a pupil with one name. */
export function fullName(pupil: Pupil): string | undefined {
  return pupil.surname === '' ? undefined : `${called(pupil)} ${pupil.surname}`
}

/** A name's letters and nothing else, as in addresses: `Siân O'Neill` → `sianoneill`. */
export const squashed = (name: string): string => fold(name).replaceAll(/[^a-z]/g, '')

/** The same number for the same words, 0 to `below`. */
export function dice(words: string, below: number): number {
  let hash = 2166136261
  for (const letter of words) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0
  return hash % below
}

/** Lets a form through only for some pupils. */
export const when =
  (fits: (pupil: Pupil) => boolean, write: (pupil: Pupil) => string | undefined): NameForm['write'] =>
  (pupil) =>
    fits(pupil) ? write(pupil) : undefined
