import type { Surface } from '../../test/sites/shared/surface'
import { replicaUrl } from '../replicas/sites'
import { SURFACES } from '../replicas/surfaces'

/** Where letters are written to see what that costs. Selectors reach into frames and shadow roots as the tests' do. */
export interface Place {
  readonly name: string
  readonly url: string
  /** Pressed first, where the editor has to be opened. */
  readonly opener?: string
  readonly editor: string
  /** What publishes: a control to press, or Enter in the editor. */
  readonly publish?: { readonly press: string } | 'Enter'
  /** Written before anything is measured. */
  readonly before?: string
}

/** Words in which something is found, so that they stay underlined while more is written. */
const FOUND = 'Aisha Abdi was a pain in the neck today. '

const ANY_EDITOR = '#root [contenteditable="true"], #root textarea'
const editor = (kind: string, before?: string): Place => ({
  name: before === undefined ? kind : `${kind}, words underlined`,
  url: replicaUrl('editors', { kind }),
  editor: ANY_EDITOR,
  ...(before && { before }),
})

function surfaceOf(site: string, name: string): Surface {
  const found = SURFACES.get(site)?.find((surface) => surface.name === name)
  if (found === undefined) throw new RangeError(`There is no ${name} on ${site}.`)
  return found
}

function place(site: string, name: string, opener?: string): Place {
  const { query, host, editor, control, gestures } = surfaceOf(site, name)
  return {
    name: `${site} ${name}`,
    url: replicaUrl(site, query, host),
    editor,
    publish: gestures.includes('Enter') ? 'Enter' : { press: control },
    ...(opener && { opener }),
  }
}

/** Each kind of editor by itself, and on the sites that use it. */
export const PLACES: readonly Place[] = [
  ...['textarea', 'controlled', 'plain', 'quill', 'prosemirror', 'slate', 'lexical', 'draft'].map((kind) =>
    editor(kind),
  ),
  editor('textarea', FOUND),
  editor('lexical', FOUND),
  place('facebook', 'post', '[data-open="post"]'),
  place('facebook', 'comment'),
  place('x', 'post'),
  place('x', 'dm'),
  place('instagram', 'comment'),
  place('linkedin', 'post', '[data-open="post"]'),
  place('linkedin', 'post-classic', '[data-open="post-classic"]'),
  place('discord', 'message'),
  place('reddit', 'comment', '[data-testid="trigger-button"]'),
  place('whatsapp', 'message'),
  place('tumblr', 'post', '[data-open="post"]'),
  place('mastodon', 'post'),
  place('wordpress', 'block'),
  place('youtube', 'comment', '[data-open="comment"]'),
]

/** Where a clean draft is published to see how long that takes. */
export const PUBLISHING = PLACES.filter(({ name }) =>
  [
    'facebook post',
    'facebook comment',
    'x post',
    'x dm',
    'instagram comment',
    'linkedin post',
    'discord message',
    'mastodon post',
    'youtube comment',
  ].includes(name),
)
