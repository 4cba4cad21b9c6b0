import { interrupts } from '../../src/model/level'
import type { LabelledPost } from '../command/labelled-post'
import type { Rival } from './rivals'

/** What a checker made of labelled drafts. */
export interface Compared {
  readonly name: string
  /** Of the clean drafts, those it speaks up on. */
  readonly clean: { readonly count: number; readonly of: number }
  /** Of the drafts with a risk of warn or stop, those it speaks up on. */
  readonly risky: { readonly count: number; readonly of: number }
  /** Of all it speaks up on, the risky ones; null where it never does. */
  readonly precision: number | null
  /** Mean time a draft, in µs. */
  readonly time: number
}

/** Asks a checker about every draft; `now` is a clock in ms. Each draft is asked twice and the second time counts. */
export function compare(
  { name, speaksUp }: Rival,
  posts: readonly LabelledPost[],
  now: () => number = () => performance.now(),
): Compared {
  const said = new Set(posts.filter(({ text }) => speaksUp(text)))
  const start = now()
  for (const { text } of posts) speaksUp(text)
  const time = ((now() - start) * 1000) / Math.max(1, posts.length)
  const share = (all: readonly LabelledPost[]) => ({
    count: all.filter((post) => said.has(post)).length,
    of: all.length,
  })
  const clean = share(posts.filter(({ risk }) => risk === 'none'))
  const risky = share(posts.filter(({ risk }) => interrupts(risk)))
  const spoken = clean.count + risky.count
  return { name, clean, risky, precision: spoken === 0 ? null : risky.count / spoken, time }
}
