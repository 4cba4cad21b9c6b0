import { type FindingLevel, LEVELS } from '../../model/level'
import type { Stretch } from './shift'

/** A stretch of the text and how strongly it is marked. */
export interface Layer extends Stretch {
  readonly level: FindingLevel
}

const strength = ({ level }: Layer): number => LEVELS.indexOf(level)

/** What is left of a stretch beside the others. */
function without(layer: Layer, others: readonly Stretch[]): Layer[] {
  let left = [layer]
  for (const { start, end } of others) {
    left = left.flatMap((part) => {
      if (end <= part.start || part.end <= start) return [part]
      const before = { ...part, end: start }
      const behind = { ...part, start: end }
      return [before, behind].filter((rest) => rest.start < rest.end)
    })
  }
  return left
}

/** Without the space around its words. */
function trimmed(layer: Layer, text: string): Layer {
  const words = text.slice(layer.start, layer.end)
  const start = layer.start + words.length - words.trimStart().length
  return { ...layer, start, end: Math.max(start, layer.start + words.trimEnd().length) }
}

/** The same marks so that none lies on another: where several meet, the strongest is drawn. In the text's order. */
export function layers(marks: readonly Layer[], text: string): Layer[] {
  const drawn: Layer[] = []
  for (const mark of [...marks].sort((one, other) => strength(other) - strength(one)))
    drawn.push(...without(mark, drawn))
  return drawn
    .map((layer) => trimmed(layer, text))
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start)
}
