import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type NodeRun, runNode } from './run-node'

export interface VitestRun extends NodeRun {
  /** Test files; all of the project without. */
  readonly files?: readonly string[]
}

export interface Tested {
  readonly passed: boolean
  /** What vitest's JSON reporter wrote. */
  readonly report: string
}

/** Runs a vitest project in this folder. A failing test is a result, too; throws when there is no report. */
export async function runVitest(project: string, { files = [], ...how }: VitestRun): Promise<Tested> {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-'))
  const file = join(folder, 'report.json')
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--configLoader', 'runner']
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  try {
    const command = [...vitest, '--project', project, '--maxWorkers=100%', ...reporters, ...files]
    const passed = await runNode(command, how)
    return { passed, report: readFileSync(file, 'utf8') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
