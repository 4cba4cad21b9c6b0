import { atOnce, controlOf, editorOf, type Surface } from '../shared/surface'

export const hosts = ['www.pinterest.com', 'www.pinterest.co.uk', 'uk.pinterest.com']

const draftBox = (surface: string) => `[data-surface-box="${surface}"] [contenteditable="true"]`

export const surfaces: readonly Surface[] = [
  {
    name: 'comment',
    editor: draftBox('comment'),
    control: controlOf('comment'),
    open: atOnce,
    gestures: ['click', 'Enter', 'control Enter'],
    host: 'www.pinterest.co.uk',
  },
  {
    name: 'pin',
    editor: draftBox('pin'),
    control: controlOf('pin'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
    query: { page: 'pin-creation-tool' },
    beside: [editorOf('pin-title')],
  },
]
