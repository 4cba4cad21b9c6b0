import type { Cells } from './cells'
import type { Column } from './reading'
import { readYesNo } from './values'

/** Where several columns speak of pictures the strictest one counts: one “no” is a no, one blank leaves it open. */
export function consentOf(cells: Cells, columns: readonly Column[]): boolean | null {
  const consents = cells('photo consent').map(readYesNo)
  // A “yes” in a column of objections is a no.
  const objections = cells('photo objection').map((cell) => {
    const objects = readYesNo(cell)
    return objects === null ? null : !objects
  })
  const asked = columns.filter(({ meaning }) => meaning === 'photo consent').length
  const answers = [...consents, ...objections]
  if (answers.includes(false)) return false
  return answers.length > 0 && consents.length === asked && answers.every((answer) => answer === true)
    ? true
    : null
}
