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

function quiet(shape: ShapeName, spoken: string, more: string, label = ''): Summary {
  return { shape, label, spoken, more }
}

/** The fewest words that tell the states apart: with nothing found, only a small tick. */
export function summarise(state: IndicatorState): Summary {
  if (state.kind === 'checking')
    return quiet('checking', strings.indicator.checking, strings.indicator.checking)
  if (state.kind === 'unchecked') {
    return quiet(
      'unchecked',
      strings.indicator.unchecked,
      strings.indicator.uncheckedMore,
      strings.indicator.unchecked,
    )
  }
  const { level, findings } = state.verdict
  if (level === 'none') {
    return state.limits.length > 0
      ? quiet('partly', strings.indicator.partly, strings.indicator.partlyMore, strings.indicator.partly)
      : quiet('none', strings.indicator.none, strings.indicator.noneMore)
  }
  const things = group(findings).length
  const name = strings.levels[level]
  return {
    shape: level,
    label: strings.indicator.count(name, things),
    spoken: strings.indicator.spoken(name, things),
    more: '',
  }
}
