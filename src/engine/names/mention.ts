import type { Pupils } from './roll-index'

/** In which form a name of the roll stands in a draft, most telling first. */
export const FORMS = [
  // Before "full", which would cut a name out of the middle of an address.
  'tag-full',
  'full',
  'given-initial',
  'initial-surname',
  'surname-initial',
  'tag-initial',
  'tag-given',
  'initials',
  'family',
  'given',
  'surname',
] as const
export type Form = (typeof FORMS)[number]

/** How a name is written, nearest to the list first. `disguised`: masked, drawn out, spelt letter by letter. */
export const HOWS = ['exact', 'variant', 'diminutive', 'disguised', 'typo'] as const
export type How = (typeof HOWS)[number]

/** Words `from` to `to` (end exclusive) that may mean one of `pupils`. */
export interface Mention {
  readonly form: Form
  readonly from: number
  readonly to: number
  /** The folded name, e.g. `will`, `harry kane`. */
  readonly name: string
  readonly pupils: Pupils
  /** How it is written; the less exact half decides. Absent for an exact name. */
  readonly how?: How
  /** Initials without full stops: "JS", "J S". */
  readonly loose?: true
  /** With an `s` that should have had an apostrophe. */
  readonly plural?: true
}

function isBetter(one: Mention, other: Mention): number {
  return (
    FORMS.indexOf(one.form) - FORMS.indexOf(other.form) ||
    other.to - other.from - (one.to - one.from) ||
    HOWS.indexOf(one.how ?? 'exact') - HOWS.indexOf(other.how ?? 'exact')
  )
}

/** Keeps, of mentions that share a word, the most telling; in order of the draft. */
export function withoutOverlaps(mentions: readonly Mention[], words: number): Mention[] {
  const taken = new Uint8Array(words)
  const kept: Mention[] = []
  for (const mention of [...mentions].sort(isBetter)) {
    if (taken.subarray(mention.from, mention.to).includes(1)) continue
    taken.fill(1, mention.from, mention.to)
    kept.push(mention)
  }
  return kept.sort((one, other) => one.from - other.from)
}
