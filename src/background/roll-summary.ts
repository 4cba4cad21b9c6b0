import type { RollSummary } from '../protocol'
import type { StoredRoll } from '../store/roll'

/** Counts that may be shown without showing anybody's name. */
export function summaryOf({ roll, importedAt, problem }: StoredRoll): RollSummary {
  const current = roll.filter(({ status }) => status === 'current')
  const groups = new Set(current.map(({ group }) => group).filter((group) => group !== ''))
  return {
    pupils: current.length,
    leavers: roll.length - current.length,
    groups: groups.size,
    importedAt,
    problem,
  }
}
