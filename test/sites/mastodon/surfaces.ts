import { atOnce, controlOf, editorOf, marked, opener, type Surface } from '../shared/surface'

export const hosts = ['mastodon.social', 'toot.wales', 'mastodon.scot']

export const surfaces: readonly Surface[] = [
  {
    ...marked('post'),
    open: atOnce,
    gestures: ['click', 'Control+Enter', 'Meta+Enter', 'control Enter', 'control Space'],
  },
  {
    name: 'warned',
    editor: editorOf('post'),
    control: controlOf('post'),
    open: atOnce,
    gestures: ['click', 'Control+Enter'],
    beside: [editorOf('warning')],
    query: { open: 'warned' },
  },
  {
    ...marked('alt-text'),
    open: opener('[data-open="alt-text"]'),
    gestures: ['click', 'Control+Enter'],
  },
  {
    ...marked('bio'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
    beside: [editorOf('display-name')],
    query: { page: 'profile' },
    once: true,
  },
]
