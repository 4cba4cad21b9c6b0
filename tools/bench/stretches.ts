import type { Page } from 'playwright-core'
import type { Stretch } from './trace'

/** What a page calls itself in a trace. */
export const MARK = 'second-look-bench'
export const mark = (page: Page): Promise<void> => page.evaluate(`console.timeStamp('${MARK}')`)

export const sum = (stretches: readonly Stretch[]): number =>
  stretches.reduce((total, { length }) => total + length, 0)
export const longest = (stretches: readonly Stretch[]): number =>
  Math.max(0, ...stretches.map(({ length }) => length))
/** What took longest, for whoever wants to mend it. */
export const slowest = (stretches: readonly Stretch[]): string =>
  [...stretches].sort((one, other) => other.length - one.length)[0]?.what ?? ''
