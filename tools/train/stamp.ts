import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LEARNED, MODEL_FILE } from '../build/opinion'
import { draftFiles, TRAINING } from './drafts'

/** What the model was learned from, and which bytes came of it. */
export const STAMP_FILE = join(LEARNED, 'stamp.json')

const hashOf = (files: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** Hashes of the drafts and vectors as they are, and of the model. */
export function stampOf(): { readonly drafts: string; readonly model: string } {
  return {
    drafts: hashOf([...draftFiles(), join(TRAINING, 'vectors.bin')]),
    model: hashOf([MODEL_FILE]),
  }
}
