import { fold } from '../text/fold'
import type { Test } from './case'
import { isKnownName } from './known-names'
import type { NameFamilies } from './name-families'
import { respellingsOf } from './respelt'

/**
 * Whether two folded names are spellings of one: by a rule that holds for any name (Katy and Katie, Aminah and Amina), or
 * because they are listed so (Caitlin and Kaitlyn).
 */
export function isOneName(one: string, other: string, families: NameFamilies): boolean {
  if (families.areApart(one, other)) return false
  return (
    families.isSpelling(one, other) || respellingsOf(one).some(({ word, isSame }) => isSame && word === other)
  )
}

/**
 * Written as a name that isn't on the list and that many people have, though it may stand for one on the list: short for
 * it, long for it, or spelt much like it. Spellings of one name are no names of their own.
 */
export const isNameOfItsOwn: Test = ({ mention, knowledge }) => {
  const { how, name, pupils } = mention
  if ((how !== 'diminutive' && how !== 'variant') || !isKnownName(name, knowledge)) return false
  if (how === 'diminutive') return true
  const { families } = knowledge
  return !pupils.some(({ given, preferred }) =>
    [given, preferred].some((listed) => isOneName(name, fold(listed), families)),
  )
}
