import { type ParseArgsConfig, parseArgs } from 'node:util'
import { BadInput } from './bad-input'

type Options = NonNullable<ParseArgsConfig['options']>

/** The values of the command line's options. Throws `BadInput` with the usage for what isn't one. */
export function readOptions<Wanted extends Options>(wanted: Wanted, usage: string) {
  try {
    return parseArgs({ options: wanted, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw new BadInput(`${(error as Error).message}\n${usage}`)
  }
}
