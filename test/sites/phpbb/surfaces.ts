import { atOnce, marked, type Surface } from '../shared/surface'

/** No site file: boards have names of their own. */
export const hosts = ['phpbb.anysite.example']

export const surfaces: readonly Surface[] = [
  {
    ...marked('post'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
  },
  {
    ...marked('quick-reply'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
  },
]
