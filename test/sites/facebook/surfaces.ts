import { atOnce, controlOf, editorOf, opener, type Surface } from '../shared/surface'

export const hosts = ['www.facebook.com', 'facebook.com', 'm.facebook.com', 'www.messenger.com']

export const surfaces: readonly Surface[] = [
  {
    name: 'post',
    editor: editorOf('post'),
    control: controlOf('post'),
    open: opener('[data-open="post"]'),
    gestures: ['click', 'control Enter', 'control Space'],
  },
  {
    name: 'comment',
    editor: editorOf('comment'),
    control: controlOf('comment'),
    open: atOnce,
    gestures: ['click', 'Enter'],
  },
  {
    name: 'chat',
    editor: editorOf('chat'),
    control: controlOf('chat'),
    open: atOnce,
    gestures: ['click', 'Enter'],
  },
]
