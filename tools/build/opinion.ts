import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { array, number, object, parse, record, string } from 'valibot'
import type { Plugin } from 'vite'

const MODULE = 'virtual:opinion'
const RESOLVED = `\0${MODULE}`

/** What `npm run train` writes. */
export const LEARNED = resolve(import.meta.dirname, '../../training/learned')
export const MODEL_FILE = join(LEARNED, 'model.bin')
export const DECISION_FILE = join(LEARNED, 'decision.json')

/** The model's text in the package is kept below this, in bytes. */
export const LARGEST = 1_000_000

export const DecisionSchema = object({
  warn: number(),
  beside: number(),
  remind: array(number()),
  categories: array(string()),
  doubted: array(string()),
  bias: array(number()),
  score: array(number()),
  clues: record(string(), array(number())),
})

/** With none learned, nothing is doubted and the opinion says nothing. */
const NONE = JSON.stringify({
  warn: 0,
  beside: 0,
  remind: [],
  categories: [],
  doubted: [],
  bias: [],
  score: [],
  clues: {},
})

const textOf = (path: string, encoding: 'base64' | 'utf8', otherwise: string): string =>
  existsSync(path) ? readFileSync(path, encoding) : otherwise

/** Gives `virtual:opinion`: the learned model as base64, opened only when a draft is read, and how it is weighed. */
export function opinionPlugin(): Plugin {
  return {
    name: 'second-look-opinion',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      const model = textOf(MODEL_FILE, 'base64', '')
      if (model.length > LARGEST)
        this.error(`The learned model is ${model.length} bytes, more than ${LARGEST}.`)
      const decision = parse(DecisionSchema, JSON.parse(textOf(DECISION_FILE, 'utf8', NONE)))
      return `export default ${JSON.stringify(model)}\nexport const decision = ${JSON.stringify(decision)}`
    },
  }
}
