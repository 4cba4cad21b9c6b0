import { marked, opener, type Surface } from '../shared/surface'

/** No site file: whoever runs a Discourse runs it under a name of their own. */
export const hosts = ['discourse.anysite.example']

export const surfaces: readonly Surface[] = [
  {
    ...marked('topic'),
    open: opener('[data-open="topic"]'),
    gestures: ['click', 'Control+Enter', 'control Enter'],
  },
  {
    ...marked('reply'),
    open: opener('[data-open="reply"]'),
    gestures: ['click', 'Control+Enter'],
  },
]
