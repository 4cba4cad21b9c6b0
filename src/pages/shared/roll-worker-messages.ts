import type { Pupil } from '../../model/pupil'
import type { HowToApply, Said, Source } from '../../roll'

/** What the page and its worker say to each other. Both are built together, so that types are enough. */

export type Task =
  | { readonly do: 'beside'; readonly old: readonly Pupil[] }
  | { readonly do: 'open'; readonly source: Source }
  | { readonly do: 'read'; readonly said: Said }
  | { readonly do: 'take'; readonly how: HowToApply }
  | { readonly do: 'part'; readonly from: number; readonly to: number }

/** One task, with a number that its answer has too. */
export interface Asked {
  readonly id: number
  readonly task: Task
}

export type Told =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failed: string }
  | { readonly progress: { readonly done: number; readonly of: number } }
