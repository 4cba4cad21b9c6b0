import { atOnce, controlOf, type Surface } from '../shared/surface'

export const hosts = ['www.tiktok.com']

const draftBox = (surface: string) => `[data-surface-box="${surface}"] [contenteditable="true"]`

export const surfaces: readonly Surface[] = [
  {
    name: 'comment',
    editor: draftBox('comment'),
    control: controlOf('comment'),
    open: atOnce,
    gestures: ['click', 'Enter', 'control Enter'],
  },
  {
    name: 'dm',
    editor: draftBox('dm'),
    control: controlOf('dm'),
    open: atOnce,
    gestures: ['click', 'Enter'],
    query: { page: 'messages' },
  },
  {
    name: 'caption',
    editor: draftBox('caption'),
    control: controlOf('caption'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
    query: { page: 'upload' },
  },
]
