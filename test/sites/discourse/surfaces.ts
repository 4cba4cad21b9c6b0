import { controlOf, editorOf, opener, type Surface } from '../shared/surface'

/** No site file: whoever runs a Discourse runs it under a name of their own. */
export const hosts = ['discourse.anysite.example']

export const surfaces: readonly Surface[] = [
  {
    name: 'topic',
    editor: editorOf('topic'),
    control: controlOf('topic'),
    open: opener('[data-open="topic"]'),
    gestures: ['click', 'Control+Enter', 'control Enter'],
  },
  {
    name: 'reply',
    editor: editorOf('reply'),
    control: controlOf('reply'),
    open: opener('[data-open="reply"]'),
    gestures: ['click', 'Control+Enter'],
  },
]
