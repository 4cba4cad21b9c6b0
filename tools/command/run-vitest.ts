import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

/** Where the last report of a project stays, for what is made of it later. */
const reportOf = (project: string): string => join('node_modules/.cache/second-look', `${project}.json`)

/** Runs a vitest project in this folder. A failing test is a result, too; throws when there is no report. */
export async function runVitest(project: string, { files = [], ...how }: VitestRun): Promise<Tested> {
  const file = reportOf(project)
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--configLoader', 'runner']
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const command = [...vitest, '--project', project, '--maxWorkers=100%', ...reporters, ...files]
  const passed = await runNode(command, how)
  return { passed, report: readFileSync(file, 'utf8') }
}
