import { join } from 'node:path'
import { build } from 'vite'
import { type ReplicaId, replicaUrl } from '../../tools/replicas/sites'
import type { Page } from './driver/driver'
import { until } from './driver/place'

/** An editor of a replica, and how its own model is asked. */
export interface Editor {
  readonly name: string
  readonly url: string
  readonly editor: string
  readonly control: string
  /** The text of the editor's own model, as an expression. */
  readonly model: string
  open?(page: Page): Promise<void>
}

function editorOf(kind: string): Editor {
  const box =
    kind === 'draft' ? '[data-surface-box="post"] [contenteditable="true"]' : '[data-surface="post"]'
  const url = replicaUrl('editors' satisfies ReplicaId, { kind })
  return { name: kind, url, editor: box, control: '[data-control="post"]', model: 'window.model.text()' }
}

const KINDS = [
  'textarea',
  'controlled',
  'plain',
  'quill',
  'prosemirror',
  'slate',
  'draft',
  'lexical',
  'lexical-lines',
]

/** All seven kinds of editor; fields and Lexical in two manners each. */
export const EDITORS: readonly Editor[] = KINDS.map(editorOf)
/** Editors that show, or seem to take, what they don't send. */
export const UNWILLING: readonly Editor[] = ['reverting', 'pretending', 'deaf-lexical'].map(editorOf)

/** What the keeper's own script does in the page, for use as `(${hook}).applyFix(…)` in a world apart. */
export async function buildHook(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'hooks/apply-fix.ts'), formats: ['iife'], name: 'hook' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const [chunk] = output && 'output' in output ? output.output : []
  if (chunk?.type !== 'chunk') throw new Error('The hook could not be built.')
  return `(() => { ${chunk.code}; return hook })()`
}

/** Applies a fix of all places that have `words` at once. */
export function replaceAll(
  page: Page,
  { editor }: Editor,
  hook: string,
  words: string,
  replacement: string,
): Promise<string> {
  return page.evaluateApart<string>(`(async () => {
    const { applyFix, readText } = ${hook}
    const editor = document.querySelector(${JSON.stringify(editor)})
    const [words, replacement] = ${JSON.stringify([words, replacement])}
    const text = readText(editor)
    const parts = []
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
      parts.push({ start, end: start + words.length, replacement })
    const [start, end] = [parts[0].start, parts.at(-1).end]
    const fix = { label: '', start, end, replacement: text.slice(start, end).replaceAll(words, replacement), parts }
    return applyFix({ kind: { thread: false }, editor, region: document.body }, fix)
  })()`)
}

/** Applies a fix that puts `replacement` in place of `words`, wherever the draft has them. */
export function replace(
  page: Page,
  { editor }: Editor,
  hook: string,
  words: string,
  replacement: string,
): Promise<string> {
  return page.evaluateApart<string>(`(async () => {
    const { applyFix, readText } = ${hook}
    const editor = document.querySelector(${JSON.stringify(editor)})
    const start = readText(editor).indexOf(${JSON.stringify(words)})
    if (start < 0) throw new Error('The words aren’t there: ' + readText(editor))
    const fix = { label: '', start, end: start + ${words.length}, replacement: ${JSON.stringify(replacement)} }
    return applyFix({ kind: { thread: false }, editor, region: document.body }, fix)
  })()`)
}

/** What a person reads in the editor. */
export function shown(page: Page, { editor }: Editor, hook: string): Promise<string> {
  return page.evaluateApart<string>(`(${hook}).readText(document.querySelector(${JSON.stringify(editor)}))`)
}

/** What the editor's own model holds. */
export function held(page: Page, { model }: Editor): Promise<string> {
  return page.evaluate<string>(model)
}

/** Waits for the model to hold a text; throws with what it holds instead. */
export async function waitForHeld(page: Page, editor: Editor, text: string): Promise<void> {
  await until(`the model to hold “${text}”`, async () => (await held(page, editor)) === text, 3000).catch(
    async (error: unknown) => {
      throw new Error(`The model holds “${await held(page, editor)}”.`, { cause: error })
    },
  )
}
