import { atOnce, controlOf, editorOf, type Surface } from '../shared/surface'

export const hosts = ['web.snapchat.com', 'www.snapchat.com']

export const surfaces: readonly Surface[] = ['box', 'field'].map((kind) => ({
  name: kind,
  editor: editorOf(kind),
  control: controlOf(kind),
  open: atOnce,
  gestures: ['click', 'Enter'],
  query: { kind },
}))
