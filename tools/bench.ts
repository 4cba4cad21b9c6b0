import { bench as benchBrowser } from './bench/browser'
import { bench as benchEngine } from './bench/engine'
import { NoBrowser } from './browser/find-browser'
import { BadInput } from './command/bad-input'
import { readOptions } from './command/options'
import { run } from './command/run'

/** `npm run bench [-- --engine-only]`: how fast checks are, what the extension costs a page, how big it is. */

await run(async () => {
  const options = readOptions(
    { 'engine-only': { type: 'boolean' } },
    'Usage: npm run bench [-- --engine-only]',
  )
  await benchEngine()
  if (options['engine-only']) return
  process.stdout.write('\n')
  await benchBrowser().catch((error: unknown) => {
    if (error instanceof NoBrowser) throw new BadInput(error.message)
    throw error
  })
})
