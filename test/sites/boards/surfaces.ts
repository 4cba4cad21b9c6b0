import { atOnce, controlOf, editorOf, opener, type Surface } from '../shared/surface'

/** XenForo, a plain comment form, a school app's dialog, a letter to parents: places that have no site file. */
export const hosts = ['boards.anysite.example']

const page = (name: string, gestures: readonly string[], open: Surface['open'] = atOnce): Surface => ({
  name,
  editor: editorOf(name),
  control: controlOf(name),
  open,
  gestures,
  query: { page: name },
})

export const surfaces: readonly Surface[] = [
  page('xenforo', ['click', 'control Enter']),
  page('comment', ['click', 'control Enter']),
  page('class', ['click', 'control Enter'], opener('[data-open="class"]')),
  page('parents', ['click']),
]
