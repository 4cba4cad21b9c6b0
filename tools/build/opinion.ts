import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { number, object, parse, record, string } from 'valibot'
import type { Plugin } from 'vite'

const MODULE = 'virtual:opinion'
const RESOLVED = `\0${MODULE}`

/** What `npm run train` writes. */
export const LEARNED = resolve(import.meta.dirname, '../../training/learned')
export const MODEL_FILE = join(LEARNED, 'model.bin')
export const THRESHOLDS_FILE = join(LEARNED, 'thresholds.json')

/** The model's text in the package is kept below this, in bytes. */
export const LARGEST = 1_000_000

export const ThresholdsSchema = record(
  string(),
  object({ warn: number(), remind: number(), doubt: number() }),
)

const textOf = (path: string, encoding: 'base64' | 'utf8', otherwise: string): string =>
  existsSync(path) ? readFileSync(path, encoding) : otherwise

/** Gives `virtual:opinion`: the learned model as base64, opened only when a draft is read, and its thresholds. */
export function opinionPlugin(): Plugin {
  return {
    name: 'second-look-opinion',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      const model = textOf(MODEL_FILE, 'base64', '')
      if (model.length > LARGEST)
        this.error(`The learned model is ${model.length} bytes, more than ${LARGEST}.`)
      const thresholds = parse(ThresholdsSchema, JSON.parse(textOf(THRESHOLDS_FILE, 'utf8', '{}')))
      return `export default ${JSON.stringify(model)}\nexport const thresholds = ${JSON.stringify(thresholds)}`
    },
  }
}
