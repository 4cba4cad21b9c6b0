import { atOnce, controlOf, editorOf, type Surface } from '../shared/surface'

export const hosts = ['www.flickr.com']

export const surfaces: readonly Surface[] = [
  {
    name: 'comment',
    editor: editorOf('comment'),
    control: controlOf('comment'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
    query: { page: 'photo' },
  },
]
