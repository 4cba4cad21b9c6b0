import { atOnce, controlOf, editorOf, opener, type Surface } from '../shared/surface'

export const hosts = ['www.linkedin.com', 'linkedin.com']

const INTEROP = '#interop-outlet >>> '

export const surfaces: readonly Surface[] = [
  {
    name: 'post',
    editor: editorOf('post'),
    control: controlOf('post'),
    open: opener('[data-open="post"]'),
    gestures: ['click', 'control Enter', 'control Space'],
  },
  {
    name: 'post-classic',
    editor: editorOf('post-classic'),
    control: controlOf('post-classic'),
    open: opener('[data-open="post-classic"]'),
    gestures: ['click', 'control Enter'],
  },
  {
    name: 'post-shadow',
    editor: `${INTEROP}${editorOf('post-shadow')}`,
    control: `${INTEROP}${controlOf('post-shadow')}`,
    open: opener('[data-open="post-shadow"]'),
    gestures: ['click', 'control Enter'],
  },
  {
    name: 'comment',
    editor: editorOf('comment'),
    control: controlOf('comment'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
  },
  {
    name: 'comment-classic',
    editor: editorOf('comment-classic'),
    control: controlOf('comment-classic'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
  },
  {
    name: 'message',
    editor: editorOf('message'),
    control: controlOf('message'),
    open: atOnce,
    gestures: ['click', 'Enter'],
  },
]
