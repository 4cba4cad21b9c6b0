import { replicaUrl } from '../replicas/sites'

/** Where letters are written to see what that costs. */
export interface Place {
  readonly name: string
  readonly url: string
  /** Pressed first, where the editor has to be opened. */
  readonly opener?: string
  readonly editor: string
}

const ANY_EDITOR = '#root [contenteditable="true"], #root textarea'
/** One of each kind of editor, and the busiest composers of two sites. */
export const PLACES: readonly Place[] = [
  ...['textarea', 'controlled', 'plain', 'quill', 'prosemirror', 'slate', 'lexical', 'draft'].map((kind) => ({
    name: kind,
    url: replicaUrl('editors', { kind }),
    editor: ANY_EDITOR,
  })),
  {
    name: 'X, a post',
    url: replicaUrl('x'),
    editor: '[data-surface-box="post"] [data-testid="tweetTextarea_0"]',
  },
  { name: 'X, a message', url: replicaUrl('x'), editor: '[data-surface="dm"]' },
  {
    name: 'Facebook, a post',
    url: replicaUrl('facebook'),
    opener: '[data-open="post"]',
    editor: '[data-surface="post"]',
  },
  { name: 'Facebook, a comment', url: replicaUrl('facebook'), editor: '[data-surface="comment"]' },
]
