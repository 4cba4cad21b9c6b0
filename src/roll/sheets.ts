import { guessMapping } from './guess'
import { findHeader } from './header'
import type { Sheet } from './open-list'

/** Rows that say what a sheet is. */
const LOOK_AT = 200

/** A sheet with headings for names comes before one that only looks like names; then the longer one. */
function rank({ table, names }: Sheet): readonly [number, number] {
  const head = table.slice(0, LOOK_AT)
  if (head.length === 0) return [0, 0]
  if (findHeader(head)) return [3, table.length]
  return [names || guessMapping(head).likely ? 2 : 1, table.length]
}

/** The place of the sheet that has the pupils; the first one where nothing tells. */
export function chooseSheet(sheets: readonly Sheet[]): number {
  const ranked = sheets.map((sheet, index) => ({ index, rank: rank(sheet) }))
  ranked.sort((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || a.index - b.index)
  return ranked[0]?.index ?? 0
}
