import { atOnce, controlOf, editorOf, opener, type Surface } from '../shared/surface'

export const hosts = ['x.com', 'twitter.com', 'mobile.x.com']

const draftBox = (surface: string) => `[data-surface-box="${surface}"] [data-testid="tweetTextarea_0"]`

export const surfaces: readonly Surface[] = [
  {
    name: 'post',
    editor: draftBox('post'),
    control: controlOf('post'),
    open: atOnce,
    gestures: ['click', 'Control+Enter', 'Meta+Enter'],
  },
  {
    name: 'post-modal',
    editor: draftBox('post-modal'),
    control: controlOf('post-modal'),
    open: opener('[data-open="post-modal"]'),
    gestures: ['click', 'Control+Enter', 'control Enter'],
  },
  {
    name: 'reply',
    editor: draftBox('reply'),
    control: controlOf('reply'),
    open: opener('[data-testid="reply"]'),
    gestures: ['click', 'Control+Enter'],
  },
  {
    name: 'dm',
    editor: editorOf('dm'),
    control: controlOf('dm'),
    open: atOnce,
    gestures: ['click', 'Enter'],
  },
]
