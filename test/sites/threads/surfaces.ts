import { atOnce, controlOf, editorOf, marked, opener, type Surface, startThread } from '../shared/surface'

export const hosts = ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net']

export const surfaces: readonly Surface[] = [
  {
    ...marked('post'),
    open: opener('[data-open="post"]'),
    gestures: ['click', 'Control+Enter', 'Meta+Enter', 'control Enter', 'control Space'],
  },
  {
    name: 'thread',
    editor: editorOf('post'),
    control: controlOf('post'),
    open: startThread,
    gestures: ['click', 'Control+Enter'],
    beside: [editorOf('part-1')],
  },
  {
    ...marked('reply'),
    open: opener('[data-open="reply"]'),
    gestures: ['click', 'Control+Enter'],
  },
  {
    ...marked('column'),
    open: atOnce,
    gestures: ['click', 'Control+Enter'],
  },
]
