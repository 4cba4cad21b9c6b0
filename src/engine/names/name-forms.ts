import type { Pupil } from '../../model/pupil'
import { wordsOf } from '../text/words'

/** How a pupil may be called: each form as its folded words. */
export interface NameForms {
  readonly given: readonly (readonly string[])[]
  readonly surname: readonly (readonly string[])[]
}

const SEPARATOR = /[\s\-–]+/

/** A name as one word: `Lily-Mae` → `lilymae`. */
function joined(words: readonly string[]): string[] {
  return [words.join('')]
}

function withoutRepeats(forms: readonly (readonly string[])[]): (readonly string[])[] {
  const seen = new Map(forms.filter((form) => form.length > 0).map((form) => [form.join(' '), form]))
  return [...seen.values()]
}

/** `O'Neill` is also written `O Neill`. */
function withSplitApostrophe(name: string): string[][] {
  return /^.['’ʼ]./.test(name) ? [wordsOf(name.replace(/['’ʼ]/, ' '))] : []
}

function givenForms(name: string): (readonly string[])[] {
  const words = wordsOf(name)
  if (words.length < 2) return [words]
  return [words, joined(words)]
}

/** A double-barrelled surname is often cut to one of its halves; `da` and `Al-` are not halves. */
function surnameForms(name: string): (readonly string[])[] {
  const words = wordsOf(name)
  const halves = name.includes('-') ? name.split(SEPARATOR).map(wordsOf) : []
  const longHalves = halves.filter((half) => half.join('').length > 3)
  return [words, ...(words.length > 1 ? [joined(words)] : []), ...withSplitApostrophe(name), ...longHalves]
}

/** The forms in which a pupil's name is looked for. */
export function nameFormsOf({ given, preferred, surname }: Pupil): NameForms {
  return {
    given: withoutRepeats([given, preferred].flatMap(givenForms)),
    surname: withoutRepeats(surnameForms(surname)),
  }
}
