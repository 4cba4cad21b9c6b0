import { array, type InferOutput, object, parse, string } from 'valibot'

const ReportSchema = object({
  testResults: array(
    object({
      name: string(),
      assertionResults: array(object({ ancestorTitles: array(string()), title: string(), status: string() })),
    }),
  ),
})
type Report = InferOutput<typeof ReportSchema>

/** What became of each test of one run: its titles, joined by ` > `, → whether it passed. */
export type Results = ReadonlyMap<string, boolean>

export const titleOf = (...titles: readonly string[]): string => titles.join(' > ')

/** Reads what vitest's JSON reporter wrote. Throws for anything else. */
export function readResults(text: string): Results {
  const { testResults }: Report = parse(ReportSchema, JSON.parse(text))
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  return new Map(
    tests.map(({ ancestorTitles, title, status }) => [
      titleOf(...ancestorTitles, title),
      status === 'passed',
    ]),
  )
}
