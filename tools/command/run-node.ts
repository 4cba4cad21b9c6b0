import { spawn } from 'node:child_process'
import { execPath } from 'node:process'
import { createInterface } from 'node:readline'

export interface NodeRun {
  /** Given each line that is said on either stream, as it comes. */
  readonly told: (line: string) => void
  /** Besides our own environment. */
  readonly env?: Readonly<Record<string, string>>
}

/** Runs a file and its arguments in Node, in this folder. Comes out: whether it ended well. Throws when it can't be started. */
export function runNode(command: readonly string[], { told, env = {} }: NodeRun): Promise<boolean> {
  const started = spawn(execPath, command, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  for (const stream of [started.stdout, started.stderr]) createInterface(stream).on('line', told)
  return new Promise((done, fail) => {
    started.on('error', fail)
    started.on('close', (code) => done(code === 0))
  })
}
