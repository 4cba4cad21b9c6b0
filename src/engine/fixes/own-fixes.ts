import type { FixKind } from '../../model/rule'
import type { Fix } from '../../model/verdict'
import type { Reading } from '../reading'
import { beforeName, isBesideNoun, isGreeted, isThanked } from './before-name'
import { familyOf, listsAmong } from './groups'
import { beginsSentence, type Named, tagAround } from './named'
import { type Change, removal } from './removal'
import { type Draft, type List, rewordings, tailOf } from './rewording'
import { ADDRESSED } from './word-lists'
import { yearsSaidIn } from './wording'

const takeOut = (change: Change): Fix => ({ label: 'Take it out', ...change })

/** Somebody is spoken to, so that the sentence is whole without the name: “Well done, Ellie!” */
function isAddressed({ mention, first, end }: Named, { tokens, draft }: Reading): boolean {
  const { from, to } = mention
  const rest = draft.text.slice(end, end + 4)
  const endsThere = /^\s*(?:[,.!?…]|$|\n|\p{Extended_Pictographic})/u.test(rest)
  if (endsThere && (isThanked(tokens, from) || isGreeted(tokens, from))) return true
  const next = tokens[to]
  if (beginsSentence(tokens, from)) return next?.gap === ',' && ADDRESSED.has(next.form)
  const said = tokens.slice(Math.max(0, from - 12), from)
  const spoken = said.some(({ form, sentence }) => sentence === first.sentence && ADDRESSED.has(form))
  return first.gap === ',' && endsThere && spoken
}

/** Without it the sentence would have no subject (“… got star of the week”), or only half of a family. */
function isMissed(name: Named, at: number, reading: Draft): boolean {
  if (familyOf(name, reading) !== null) return true
  const next = reading.tokens[name.mention.to]
  return beginsSentence(reading.tokens, at) && next !== undefined && next.sentence === name.last.sentence
}

function fixesOfName(name: Named, kinds: readonly FixKind[], reading: Draft): Fix[] {
  const { tokens, draft } = reading
  const tagged = tagAround(name, draft.text)
  if (tagged)
    return kinds.includes('remove') ? [takeOut(removal(draft.text, tagged.start, tagged.end, false))] : []
  const reworded = kinds.includes('a-pupil') ? rewordings([name], reading) : []
  if (!kinds.includes('remove')) return reworded
  const { at } = beforeName(tokens, name.mention.from, draft.text)
  const out = takeOut(removal(draft.text, tokens[at]?.start ?? name.start, tailOf(name, reading).end))
  if (isBesideNoun(tokens, name.mention.from) || isAddressed(name, reading)) return [out, ...reworded]
  return isMissed(name, at, reading) && reworded.length > 0 ? reworded : [...reworded, out]
}

/** The fixes of each name by itself, worked out once. */
export class OwnFixes {
  readonly #draft: Draft
  readonly #listOf = new Map<Named, List>()
  readonly #ofLists = new Map<List, readonly Fix[]>()
  readonly #known = new Map<string, Map<Named, readonly Fix[]>>()

  constructor(names: readonly Named[], reading: Reading) {
    this.#draft = { ...reading, isSaid: yearsSaidIn(reading.draft.text) }
    const inWords = names.filter((name) => tagAround(name, reading.draft.text) === null)
    for (const [first, ...more] of listsAmong(inWords, reading)) {
      if (first === undefined) continue
      const list: List = [first, ...more]
      for (const name of list) this.#listOf.set(name, list)
    }
  }

  of(name: Named, kinds: readonly FixKind[]): readonly Fix[] {
    const key = kinds.join()
    const known = this.#known.get(key) ?? new Map<Named, readonly Fix[]>()
    this.#known.set(key, known)
    const fixes = known.get(name) ?? this.#workOut(name, kinds)
    known.set(name, fixes)
    return fixes
  }

  #workOut(name: Named, kinds: readonly FixKind[]): readonly Fix[] {
    const list = this.#listOf.get(name) ?? [name]
    const own = fixesOfName(name, kinds, this.#draft)
    if (list.length === 1 || !kinds.includes('a-pupil')) return own
    const ofList = this.#ofLists.get(list) ?? rewordings(list, this.#draft)
    this.#ofLists.set(list, ofList)
    // Taken out of a list, a name leaves commas without a use.
    return [...ofList, ...own.filter(({ replacement }) => replacement !== '').slice(0, 1)]
  }
}
