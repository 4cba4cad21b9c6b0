import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Knowledge } from '../../src/engine'
import { readDraft } from '../../src/engine/check'
import { type Term, termsOf } from '../../src/engine/opinion/terms'
import { type LabelledPost, LabelledPostSchema } from '../command/labelled-post'
import { readText } from '../command/read-files'
import { readJson } from '../command/read-json'

/** Where the labelled drafts are, one author a file. */
export const TRAINING = resolve(import.meta.dirname, '../../training')

/** What opinion speaks of. Names and details have forms of their own, which rules know better. */
export const CATEGORIES = [
  'pupil-identifiable',
  'pupil-circumstances',
  'school-identity',
  'derogatory',
  'discriminatory',
  'threatening',
  'inappropriate',
  'confidential',
  'security',
  'contact',
  'illegal',
  'copyright',
] as const

/** Authors whose drafts the rules were made with: on them the rules look better than they are, so the decision isn't learned from them. */
const RULES_MADE_WITH: readonly string[] = [
  'derogatory',
  'internal',
  'north',
  'other',
  'plain',
  'pupils',
  'south',
]

/** Authors with nothing hard among their drafts: beside the others they would make the checker look better than it is. */
const EVERYDAY: readonly string[] = ['public']

/** Authors on whom one sees what it is worth: neither too kind to the rules nor too easy. */
export const isJudged = (author: string): boolean => ![...RULES_MADE_WITH, ...EVERYDAY].includes(author)

/** A labelled draft as the opinion reads it. */
export interface Example {
  readonly post: LabelledPost
  readonly author: string
  readonly terms: readonly string[]
  /** 1 for each of `CATEGORIES` that it is labelled with. */
  readonly labels: Float32Array
}

/** The files of `folder` that hold drafts, in the order of their names. */
export function draftFiles(folder = TRAINING): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name))
}

/** The posts of a file. Throws `BadInput`. */
export function readPosts(path: string): LabelledPost[] {
  return readText(path)
    .split(/\r?\n/)
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [readJson(line, LabelledPostSchema, path, index + 1)],
    )
}

const authorOf = (path: string): string =>
  path
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.jsonl$/, '') ?? path

/** The drafts of some files, read with what the school knows: its own names are masked. */
export function readExamples(paths: readonly string[], knowledge: Knowledge): Example[] {
  return paths.flatMap((path) =>
    readPosts(path).map((post) => ({
      post,
      author: authorOf(path),
      terms: termsOf(readDraft(post, knowledge)).map(({ text }: Term) => text),
      labels: Float32Array.from(CATEGORIES, (category) => (post.labels.includes(category) ? 1 : 0)),
    })),
  )
}
