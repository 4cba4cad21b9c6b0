import { atOnce, controlOf, editorOf, opener, type Surface } from '../shared/surface'

export const hosts = ['wordpress.com', 'wordpress.anysite.example']

export const surfaces: readonly Surface[] = [
  {
    name: 'classic-text',
    editor: editorOf('classic-text'),
    control: controlOf('classic'),
    open: opener('#content-html'),
    gestures: ['click'],
    query: { page: 'classic' },
  },
  {
    name: 'comment',
    editor: editorOf('comment'),
    control: controlOf('comment'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
    query: { page: 'comments' },
    host: 'wordpress.anysite.example',
  },
]
