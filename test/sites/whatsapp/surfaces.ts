import { atOnce, HILL, marked, type Surface } from '../shared/surface'

export const hosts = ['web.whatsapp.com']

export const surfaces: readonly Surface[] = [
  {
    ...marked('message'),
    open: atOnce,
    gestures: ['click', 'Enter', 'control Enter'],
  },
  {
    ...marked('media'),
    open: (page) => page.upload('[data-file="media"]', [HILL]),
    gestures: ['click', 'Enter'],
  },
]
