import type { WrittenRule } from '../model/rule'
import { check } from './check'
import type { Knowledge } from './knowledge'

type Example = Exclude<WrittenRule['allows'][number], string>

/** An example of a rule that doesn't hold. */
export interface FailedExample {
  /** Under `flags` or `allows`, and its place there. */
  readonly under: 'flags' | 'allows'
  readonly at: number
  readonly draft: string
  /** What the rule points at in it instead of what it should. */
  readonly found: readonly string[]
}

const asExample = (allow: WrittenRule['allows'][number]): Example =>
  typeof allow === 'string' ? { draft: allow, surface: 'post', attachments: [] } : allow

/** What a rule points at in an example. */
export function quotesOf(rule: string, example: Example, knowledge: Knowledge): string[] {
  const { draft, surface, to, attachments } = example
  const drafted = {
    text: draft,
    surface,
    ...(to === undefined ? {} : { to }),
    attachments: attachments.map((one) => (typeof one === 'string' ? { kind: one } : one)),
  }
  return check(drafted, knowledge)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ quote }) => quote)
}

/**
 * Runs a rule's own examples, one a step, so that the caller can stop a long run; gives those that don't hold.
 * `id`: what the rule is called in `knowledge`.
 */
export function* failedExamples(
  { flags, allows }: Pick<WrittenRule, 'flags' | 'allows'>,
  id: string,
  knowledge: Knowledge,
): Generator<FailedExample | null> {
  for (const [at, flag] of flags.entries()) {
    const found = quotesOf(id, flag, knowledge)
    yield found.includes(flag.span) ? null : { under: 'flags', at, draft: flag.draft, found }
  }
  for (const [at, allow] of allows.map(asExample).entries()) {
    const found = quotesOf(id, allow, knowledge)
    yield found.length === 0 ? null : { under: 'allows', at, draft: allow.draft, found }
  }
}
