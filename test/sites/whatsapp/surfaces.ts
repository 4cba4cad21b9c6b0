import { atOnce, controlOf, editorOf, HILL, type Surface } from '../shared/surface'

export const hosts = ['web.whatsapp.com']

export const surfaces: readonly Surface[] = [
  {
    name: 'message',
    editor: editorOf('message'),
    control: controlOf('message'),
    open: atOnce,
    gestures: ['click', 'Enter', 'control Enter'],
  },
  {
    name: 'media',
    editor: editorOf('media'),
    control: controlOf('media'),
    open: (page) => page.upload('[data-file="media"]', [HILL]),
    gestures: ['click', 'Enter'],
  },
]
