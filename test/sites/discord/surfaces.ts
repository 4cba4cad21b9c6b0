import { atOnce, editorOf, NO_CONTROL, opener, type Surface } from '../shared/surface'

export const hosts = ['discord.com', 'ptb.discord.com', 'canary.discord.com']

export const surfaces: readonly Surface[] = [
  {
    name: 'message',
    editor: editorOf('message'),
    control: NO_CONTROL,
    open: atOnce,
    gestures: ['Enter'],
  },
  {
    name: 'edit',
    editor: editorOf('edit'),
    control: NO_CONTROL,
    open: opener('[data-open="edit"]'),
    gestures: ['Enter'],
  },
]
