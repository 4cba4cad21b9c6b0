import type { Roll } from '../../src/model/pupil'
import { readText } from '../../src/roll'

/** The pupils of a school's CSV export, whatever its columns are called. Throws an `Error` for another text. */
export function readCsvRoll(text: string): Roll {
  const result = readText(text, new Date())
  if (!result.read) throw new Error(result.problem)
  return [...result.pupils]
}
