import { bench as benchBrowser } from './bench/browser'
import { bench as benchEngine } from './bench/engine'
import { bench as benchPages, PARTS } from './bench/pages'
import { NoBrowser } from './browser/find-browser'
import { BadInput } from './command/bad-input'
import { readOptions } from './command/options'
import { run } from './command/run'

/**
 * `npm run bench`: how fast checks are, what waiting the extension costs a person, how big it is. `--engine-only` leaves out
 * what needs a browser; `--pages` asks only what it costs pages, with nobody writing and with somebody.
 */

await run(async () => {
  const options = readOptions(
    {
      'engine-only': { type: 'boolean' },
      pages: { type: 'boolean' },
      only: { type: 'string' },
      part: { type: 'string' },
    },
    'Usage: npm run bench -- [--engine-only | --pages [--only NAME] [--part idle|typing|presses|firefox]]',
  )
  const part = PARTS.find((each) => each === options.part)
  if (options.part !== undefined && part === undefined)
    throw new BadInput(`There is no part “${options.part}”.`)
  const inBrowser = options.pages ? () => benchPages(new RegExp(options.only ?? '', 'i'), part) : benchBrowser
  if (!options.pages) await benchEngine()
  if (options['engine-only']) return
  process.stdout.write('\n')
  await inBrowser().catch((error: unknown) => {
    if (error instanceof NoBrowser) throw new BadInput(error.message)
    throw error
  })
})
