import type { Fix } from '../../model/verdict'
import type { Found } from '../find-composer'
import { takeBack, write } from './edit'
import { type EditorKind, kindOf } from './editor-kind'
import { partsOf } from './parts'
import { readText } from './read-text'
import { caretOf, select, takeFocus } from './selected'
import { settled } from './settle'

/** `copy`: this editor isn't known to take the words, or didn't: nothing is changed, and they are to be offered. */
export type Applied = 'applied' | 'copy'

/** One place of the draft that changes. */
type Part = Pick<Fix, 'start' | 'end' | 'replacement'>

/** Words in place of a stretch of one editor's text. */
interface Change {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** Non-breaking spaces are the browser's own way of keeping a space at an edge. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

/** The editor of the composer that has the words, and where in it. */
function placeOf(composer: Found, { start, end, replacement }: Part): [HTMLElement, Change] | null {
  const part = partsOf(composer).find((each) => each.start <= start && end <= each.end)
  return part === undefined
    ? null
    : [part.editor, { start: start - part.start, end: end - part.start, words: replacement }]
}

async function change(editor: HTMLElement, { start, end, words }: Change, kind: EditorKind): Promise<void> {
  if (!(await select(editor, start, end))) return
  write(editor, words, kind)
  await settled()
}

/** Where the caret goes: it stays with the words around it. */
function caretAfter(caret: number | null, { start, end, words }: Change): number {
  const written = start + words.length
  if (caret === null || (caret > start && caret < end)) return written
  return caret <= start ? caret : caret - end + written
}

/** The change that makes `to` of `from`. */
function changeBetween(from: string, to: string): Change {
  const shorter = Math.min(from.length, to.length)
  let start = 0
  while (start < shorter && from[start] === to[start]) start++
  let same = 0
  while (same < shorter - start && from.at(-1 - same) === to.at(-1 - same)) same++
  return { start, end: from.length - same, words: to.slice(start, to.length - same) }
}

/** Makes sure that nothing is left of an edit that didn't go as it should. */
async function restore(editor: HTMLElement, text: string, kind: EditorKind): Promise<void> {
  if (readText(editor) === text) return
  takeBack(editor, kind)
  await settled()
  const now = readText(editor)
  if (now !== text) await change(editor, changeBetween(now, text), kind)
}

async function apply(editor: HTMLElement, asked: Change, kind: EditorKind): Promise<Applied> {
  const caret = caretOf(editor)
  if (!(await takeFocus(editor))) return 'copy'
  const before = readText(editor)
  const expected = before.slice(0, asked.start) + asked.words + before.slice(asked.end)
  await change(editor, asked, kind)
  // An editor that shows what it doesn't have draws what it has when the caret moves.
  const after = caretAfter(caret, asked)
  if (readText(editor) !== before) await select(editor, after, after)
  await settled()
  if (plain(readText(editor)) === plain(expected)) return 'applied'
  await restore(editor, before, kind)
  return 'copy'
}

/** `before`: the change that takes it back. */
async function applyPart(composer: Found, part: Part): Promise<{ applied: Applied; before: Part | null }> {
  const place = placeOf(composer, part)
  const kind = place && kindOf(place[0])
  if (!place || !kind) return { applied: 'copy', before: null }
  const [editor, { start, end }] = place
  const replacement = readText(editor).slice(start, end)
  const before = { start: part.start, end: part.start + part.replacement.length, replacement }
  return { applied: await apply(editor, place[1], kind), before }
}

async function applyParts(composer: Found, parts: readonly Part[]): Promise<Applied> {
  const undone: Part[] = []
  // From the last on, so that the places of the others stay what they were.
  for (const part of [...parts].reverse()) {
    const { applied, before } = await applyPart(composer, part)
    if (applied === 'applied' && before) undone.unshift(before)
    if (applied === 'applied') continue
    for (const each of undone) await applyPart(composer, each)
    return 'copy'
  }
  return 'applied'
}

/**
 * Puts a fix into the editor that the composer's draft stands in, as if the person had typed it: in the editor's own
 * undo history, and `applied` only once the editor's own model has it. `fix` is of the draft as it stands there now
 * (offsets as `readDraft` gave it). Afterwards the editor has the focus, and the caret is where it was among the
 * words. Whoever calls looks at the draft again: no `input` event is promised. It must be possible to focus the
 * editor, so a modal dialog of ours has to be closed before. One at a time a composer. Never rejects.
 */
export async function applyFix(composer: Found, fix: Fix): Promise<Applied> {
  // What is remembered stands nowhere any more.
  if (composer.last === 'remembered') return 'copy'
  try {
    return await applyParts(composer, fix.parts ?? [fix])
  } catch (error) {
    console.error('Second Look: a fix could not be put into the draft.', error)
    return 'copy'
  }
}
