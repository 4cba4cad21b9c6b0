import type { RollSummary } from '../protocol'
import type { RollState } from '../store/roll-state'

/** Counts that may be shown without showing anybody's name. */
export function summaryOf({ facts, previous, lock, problem }: RollState): RollSummary {
  return {
    pupils: facts?.pupils ?? 0,
    leavers: facts?.leavers ?? 0,
    groups: facts?.groups ?? 0,
    importedAt: facts?.importedAt ?? null,
    problem,
    lock,
    canUndo: previous !== null && lock !== 'locked',
    previous: previous && {
      pupils: previous.pupils,
      leavers: previous.leavers,
      groups: previous.groups,
      importedAt: previous.importedAt,
      until: previous.until,
    },
  }
}
