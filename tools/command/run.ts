import { BadInput } from './bad-input'

/** Runs a command: bad input is said on standard error and exits 2; a reader that goes away ends it quietly. */
export async function run(command: () => Promise<void> | void): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  try {
    await command()
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}
