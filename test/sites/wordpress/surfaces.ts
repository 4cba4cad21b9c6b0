import { atOnce, controlOf, editorOf, marked, opener, type Surface } from '../shared/surface'

export const hosts = ['wordpress.com', 'wordpress.anysite.example']

const CANVAS = 'iframe[name="editor-canvas"] >>> '
const canvas = (surface: string): string => `${CANVAS}${editorOf(surface)}`

export const surfaces: readonly Surface[] = [
  {
    name: 'block',
    editor: canvas('block'),
    control: controlOf('block'),
    open: atOnce,
    steps: { forward: '[data-step]', back: '[data-cancel]' },
    once: true,
    gestures: ['click', 'control Enter'],
    beside: [`${CANVAS}.editor-post-title__input`],
    query: { page: 'block' },
  },
  {
    name: 'update',
    editor: canvas('update'),
    control: controlOf('update'),
    open: atOnce,
    gestures: ['click'],
    beside: ['.editor-post-excerpt textarea'],
    query: { page: 'update' },
    once: true,
  },
  {
    name: 'classic',
    editor: `#content_ifr >>> ${editorOf('classic')}`,
    control: controlOf('classic'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
    beside: ['#title'],
    query: { page: 'classic' },
  },
  {
    name: 'classic-text',
    editor: editorOf('classic-text'),
    control: controlOf('classic'),
    open: opener('#content-html'),
    gestures: ['click'],
    beside: ['#excerpt'],
    query: { page: 'classic' },
  },
  {
    ...marked('comment'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
    query: { page: 'comments' },
    host: 'wordpress.anysite.example',
  },
]
