import { describe, expect, it } from 'vitest'
import { check } from '../../src/engine'
import { readWrittenRules } from '../../tools/build/rules'
import { knowledge } from '../engine/demo'

/** Every example in `rules/raise.yaml` is a test of its own. */

type Example = ReturnType<typeof readWrittenRules>['raises'][number]['allows'][number]

function raisedBy(because: string, example: Example): string[] {
  const { draft, attachments } = typeof example === 'string' ? { draft: example, attachments: [] } : example
  const attached = attachments.map((one) => (typeof one === 'string' ? { kind: one } : one))
  return check({ text: draft, attachments: attached }, knowledge)
    .findings.filter(({ reasons }) => reasons.includes(because))
    .map(({ level, quote }) => `${level}: ${quote}`)
}

describe.each(readWrittenRules().raises)('the raise $id', ({ to, because, flags, allows }) => {
  it.each(flags)('raises: $draft', ({ span, ...example }) => {
    expect(raisedBy(because, example)).toContain(`${to}: ${span}`)
  })

  it.each(allows.map((example) => [example]))('leaves: %s', (example) => {
    expect(raisedBy(because, example)).toEqual([])
  })
})
