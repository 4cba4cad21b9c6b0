import type { Roll } from '../../src/model/pupil'
import { readText } from '../../src/roll/read-roll'

/** The pupils of a school's CSV export; rows that can't be read are left out. Throws an `Error` for another file. */
export function readCsvRoll(csvText: string): Roll {
  const result = readText(csvText.replace(/^\uFEFF/, ''), new Date())
  if (!result.read) throw new Error(result.problem)
  return [...result.pupils]
}
