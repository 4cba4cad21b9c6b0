import { atOnce, controlOf, editorOf, type Surface } from '../shared/surface'

/** No site file: boards have names of their own. */
export const hosts = ['phpbb.anysite.example']

export const surfaces: readonly Surface[] = [
  {
    name: 'post',
    editor: editorOf('post'),
    control: controlOf('post'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
  },
  {
    name: 'quick-reply',
    editor: editorOf('quick-reply'),
    control: controlOf('quick-reply'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
  },
]
