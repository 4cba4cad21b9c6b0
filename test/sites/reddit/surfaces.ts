import { atOnce, controlOf, editorOf, marked, opener, type Surface } from '../shared/surface'

export const hosts = ['www.reddit.com', 'sh.reddit.com', 'new.reddit.com', 'old.reddit.com']

const OLD = { host: 'old.reddit.com', open: atOnce, gestures: ['click', 'control Enter'] }

export const surfaces: readonly Surface[] = [
  {
    ...marked('comment'),
    open: opener('[data-testid="trigger-button"]'),
    gestures: ['click', 'control Enter'],
  },
  {
    ...marked('reply'),
    open: opener('[data-open="reply"]'),
    gestures: ['click'],
  },
  {
    name: 'post',
    editor: editorOf('post'),
    control: `#submit-post-button >>> ${controlOf('post')}`,
    open: atOnce,
    gestures: ['click', 'control Enter'],
    query: { page: 'submit' },
    beside: [`faceplate-textarea-input >>> ${editorOf('title')}`],
  },
  { ...OLD, name: 'old-comment', editor: editorOf('old-comment'), control: controlOf('old-comment') },
  {
    ...OLD,
    ...marked('old-post'),
    query: { page: 'submit' },
    beside: [editorOf('old-title')],
  },
]
