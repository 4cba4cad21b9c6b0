import { atOnce, controlOf, editorOf, opener, type Surface } from '../shared/surface'

export const hosts = ['www.youtube.com', 'm.youtube.com', 'studio.youtube.com']

const GESTURES = ['click', 'Control+Enter', 'control Enter']

export const surfaces: readonly Surface[] = [
  {
    name: 'comment',
    editor: editorOf('comment'),
    control: controlOf('comment'),
    open: opener('[data-open="comment"]'),
    gestures: GESTURES,
  },
  {
    name: 'reply',
    editor: editorOf('reply'),
    control: controlOf('reply'),
    open: opener('[data-open="reply"]'),
    gestures: GESTURES,
  },
  {
    name: 'community',
    editor: editorOf('community'),
    control: controlOf('community'),
    open: opener('[data-open="community"]'),
    gestures: GESTURES,
    query: { page: 'community' },
  },
  {
    name: 'studio',
    editor: editorOf('studio'),
    control: controlOf('studio'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
    host: 'studio.youtube.com',
    beside: [editorOf('studio-title')],
    steps: { forward: opener('#next-button'), back: opener('#back-button') },
  },
  {
    name: 'live-chat',
    editor: editorOf('live-chat'),
    control: controlOf('live-chat'),
    open: atOnce,
    gestures: ['click', 'Enter'],
    query: { page: 'live-chat' },
  },
]
