import type { FixKind } from '../../model/rule'
import type { Fix } from '../../model/verdict'
import type { Weighed } from '../names/weigh'
import type { Reading } from '../reading'
import { changeAll } from './change-all'
import { type Named, namedOf } from './named'
import { OwnFixes } from './own-fixes'

/** More is a burden to choose from. */
const MOST = 3
/** A draft that says one name more often than this is no post. */
const MOST_AT_ONCE = 20

function byName(names: readonly Named[]): Map<string, Named[]> {
  const groups = new Map<string, Named[]>()
  for (const name of names) {
    const group = groups.get(name.mention.name)
    if (group) group.push(name)
    else groups.set(name.mention.name, [name])
  }
  return groups
}

/**
 * The fixes for the names in a draft, best first: other words for the name that fit its sentence, one for a whole
 * list of names, one for all places that have the same name, or the name taken out. `kinds` are those of the rule.
 */
export function pupilFixes(
  pupils: readonly Weighed[],
  reading: Reading,
): (pupil: Weighed, kinds: readonly FixKind[]) => Fix[] {
  const named = new Map(pupils.map((pupil) => [pupil, namedOf(pupil, reading)]))
  const own = new OwnFixes([...named.values()], reading)
  const same = byName([...named.values()])
  return (pupil, kinds) => {
    const name = named.get(pupil)
    if (!name) return []
    const [best, ...others] = own.of(name, kinds)
    const places = same.get(name.mention.name) ?? []
    const everywhere = places.length > MOST_AT_ONCE ? [] : places.map((each) => own.of(each, kinds)[0])
    const all = changeAll(everywhere, best, reading.draft.text)
    return [best, all, ...others].filter((fix) => fix !== undefined).slice(0, MOST)
  }
}
