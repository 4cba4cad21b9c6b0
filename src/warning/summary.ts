import type { IndicatorState } from './face'
import { group } from './group'
import type { ShapeName } from './shapes'
import { strings } from './strings'

/** What the indicator shows and says in a state. */
export interface Summary {
  readonly shape: ShapeName
  /** Beside the shape; empty where the shape stands alone. */
  readonly label: string
  /** The same for a screen reader, complete. */
  readonly spoken: string
  /** Above the findings in the panel. */
  readonly more: string
}

const words = strings.indicator

function quiet(shape: ShapeName, spoken: string, more: string, label = ''): Summary {
  return { shape, label, spoken, more }
}

/** The fewest words that tell the states apart: with nothing found, only a small tick. */
export function summarise(state: IndicatorState): Summary {
  if (state.kind === 'checking') return quiet('checking', words.checking, words.checking)
  if (state.kind === 'unchecked') {
    return quiet('unchecked', words.unchecked, words.uncheckedMore, words.unchecked)
  }
  const { level, findings } = state.verdict
  if (level === 'none') {
    return state.limits.length > 0
      ? quiet('partly', words.partly, words.partlyMore, words.partly)
      : quiet('none', words.none, words.noneMore)
  }
  const things = group(findings).length
  const name = strings.levels[level]
  return { shape: level, label: words.count(name, things), spoken: words.spoken(name, things), more: '' }
}
