/**
 * How words get into an editor so that its own model has them. `command`: the browser edits what is shown, and the
 * editor reads it. `announce`: the editor is told of the edit and carries it out itself; the browser does nothing, so
 * that new words can only be shown because the model has them.
 */
export type Way = 'command' | 'announce'
/** Whose history takes an edit back: the browser's, the editor's by its key, or the editor's when told. */
export type Undo = 'command' | 'key' | 'announce'

export interface EditorKind {
  /** The editable element of such an editor. */
  readonly editable: string
  readonly way: Way
  readonly undo: Undo
}

/** Editors that are known to take words: each was tried on the real library in both browsers (docs/sites.md). */
const KNOWN: readonly EditorKind[] = [
  { editable: 'textarea, input', way: 'command', undo: 'command' },
  { editable: '[data-lexical-editor]', way: 'announce', undo: 'announce' },
  { editable: '[data-slate-editor]', way: 'announce', undo: 'announce' },
  { editable: '.public-DraftEditor-content', way: 'command', undo: 'key' },
  { editable: '.ql-editor', way: 'command', undo: 'key' },
  { editable: '.ProseMirror', way: 'command', undo: 'key' },
]

/** Nobody's library: what is shown is what is sent. */
const PLAIN: EditorKind = { editable: '[contenteditable]', way: 'command', undo: 'command' }

/** What libraries that weren't tried leave on the element that is written in, and on what they draw in it. */
const LIBRARY_CLASS =
  /(?:^|\s)(?:ck|cke|mce|cm|tox|trix|fr|jodit|redactor|medium-editor|sun-editor|codex-editor|CodeMirror|DraftEditor|note-editable|lexical|slate)(?:$|[\s_-])/i
const LIBRARY_ATTRIBUTE =
  /^data-(?:slate|lexical|offset-key|contents|cke|ck|mce|pm|trix|block|node|leaf|rte|reactroot)/
const MOST_LOOKED_AT = 500

function isLibrarys(element: Element): boolean {
  if (element.tagName.includes('-') || LIBRARY_CLASS.test(element.className.toString())) return true
  return element.getAttributeNames().some((name) => LIBRARY_ATTRIBUTE.test(name))
}

/** What is known of the editor; `null` for one that may show words which it doesn't send. */
export function kindOf(editor: HTMLElement): EditorKind | null {
  const known = KNOWN.find(({ editable }) => editor.matches(editable))
  if (known !== undefined) return known
  if (!editor.matches(PLAIN.editable)) return null
  return [editor, ...[...editor.querySelectorAll('*')].slice(0, MOST_LOOKED_AT)].some(isLibrarys)
    ? null
    : PLAIN
}
