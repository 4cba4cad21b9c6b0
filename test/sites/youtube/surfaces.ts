import { atOnce, editorOf, marked, opener, type Surface } from '../shared/surface'

export const hosts = ['www.youtube.com', 'm.youtube.com', 'studio.youtube.com']

const GESTURES = ['click', 'Control+Enter', 'control Enter']

export const surfaces: readonly Surface[] = [
  {
    ...marked('comment'),
    open: opener('[data-open="comment"]'),
    gestures: GESTURES,
  },
  {
    ...marked('reply'),
    open: opener('[data-open="reply"]'),
    gestures: GESTURES,
  },
  {
    ...marked('community'),
    open: opener('[data-open="community"]'),
    gestures: GESTURES,
    query: { page: 'community' },
  },
  {
    ...marked('studio'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
    host: 'studio.youtube.com',
    beside: [editorOf('studio-title')],
    steps: { forward: '#next-button', back: '#back-button' },
    once: true,
  },
  {
    ...marked('live-chat'),
    open: atOnce,
    gestures: ['click', 'Enter'],
    query: { page: 'live-chat' },
  },
]
