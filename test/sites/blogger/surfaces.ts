import { atOnce, controlOf, editorOf, opener, type Surface } from '../shared/surface'

export const hosts = ['www.blogger.com', 'draft.blogger.com']

const body = (surface: string): string => `iframe.editable >>> ${editorOf(surface)}`

export const surfaces: readonly Surface[] = [
  {
    name: 'post',
    editor: body('post'),
    control: controlOf('post'),
    open: atOnce,
    steps: { forward: opener('[data-step]'), back: opener('[data-cancel]') },
    gestures: ['click', 'control Enter'],
  },
  {
    name: 'update',
    editor: body('update'),
    control: controlOf('update'),
    open: atOnce,
    gestures: ['click'],
    query: { page: 'update' },
  },
]
