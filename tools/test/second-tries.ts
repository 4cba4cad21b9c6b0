import { stdout } from 'node:process'
import type { Reporter, TestCase } from 'vitest/node'

/** Names the tests that only passed when they were tried again, at the end of a run: each wants looking into. */
export default class SecondTries implements Reporter {
  private readonly names: string[] = []

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky)
      this.names.push(`${test.project.name} ${test.module.relativeModuleId}: ${test.fullName}`)
  }

  onTestRunEnd(): void {
    for (const name of this.names) stdout.write(`\nPassed only on its second try: ${name}\n`)
  }
}
