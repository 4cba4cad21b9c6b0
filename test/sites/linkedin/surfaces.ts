import { atOnce, controlOf, editorOf, marked, opener, type Surface } from '../shared/surface'

export const hosts = ['www.linkedin.com', 'linkedin.com']

const INTEROP = '#interop-outlet >>> '

export const surfaces: readonly Surface[] = [
  {
    ...marked('post'),
    open: opener('[data-open="post"]'),
    gestures: ['click', 'control Enter', 'control Space'],
  },
  {
    ...marked('post-classic'),
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
    ...marked('comment'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
  },
  {
    ...marked('comment-classic'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
  },
  {
    ...marked('message'),
    open: atOnce,
    gestures: ['click', 'Enter'],
  },
]
