import { atOnce, controlOf, editorOf, type Surface } from '../shared/surface'

export const hosts = ['www.blogger.com', 'draft.blogger.com']

const body = (surface: string): string => `iframe.editable >>> ${editorOf(surface)}`

const TITLE = '[jsrenderer="shown"] .title input'

export const surfaces: readonly Surface[] = [
  {
    name: 'post',
    editor: body('post'),
    control: controlOf('post'),
    open: atOnce,
    steps: { forward: '[data-step]', back: '[data-cancel]' },
    once: true,
    gestures: ['click', 'control Enter'],
    beside: [TITLE],
  },
  {
    name: 'update',
    editor: body('update'),
    control: controlOf('update'),
    open: atOnce,
    gestures: ['click'],
    beside: [TITLE],
    query: { page: 'update' },
    once: true,
  },
]
