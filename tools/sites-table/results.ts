import { array, type InferOutput, object, optional, parse, string } from 'valibot'

const ReportSchema = object({
  testResults: array(
    object({
      name: string(),
      assertionResults: array(
        object({
          ancestorTitles: array(string()),
          title: string(),
          status: string(),
          meta: optional(object({ kind: optional(string()) }), {}),
        }),
      ),
    }),
  ),
})
type Report = InferOutput<typeof ReportSchema>

/** What became of one test. */
export interface Result {
  readonly passed: boolean
  /** As what it found the editor, where it looked: `site/kind`. */
  readonly kind?: string | undefined
}

/** Of one run, by the tests' titles, joined by ` > `. */
export type Results = ReadonlyMap<string, Result>

export const titleOf = (...titles: readonly string[]): string => titles.join(' > ')

/** Reads what vitest's JSON reporter wrote. Throws for anything else. */
export function readResults(text: string): Results {
  const { testResults }: Report = parse(ReportSchema, JSON.parse(text))
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  return new Map(
    tests.map(({ ancestorTitles, title, status, meta }) => [
      titleOf(...ancestorTitles, title),
      { passed: status === 'passed', kind: meta.kind },
    ]),
  )
}
