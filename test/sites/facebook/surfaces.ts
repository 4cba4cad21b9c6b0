import { atOnce, marked, opener, type Surface } from '../shared/surface'

export const hosts = ['www.facebook.com', 'facebook.com', 'm.facebook.com', 'www.messenger.com']

export const surfaces: readonly Surface[] = [
  {
    ...marked('post'),
    open: opener('[data-open="post"]'),
    gestures: ['click', 'control Enter', 'control Space'],
  },
  {
    ...marked('comment'),
    open: atOnce,
    gestures: ['click', 'Enter'],
  },
  {
    ...marked('chat'),
    open: atOnce,
    gestures: ['click', 'Enter'],
  },
  {
    ...marked('page-post'),
    open: opener('[data-open="page-post"]'),
    gestures: ['click', 'control Enter'],
    steps: { forward: '[data-next]', back: '[data-back]' },
    query: { page: 'page' },
  },
  {
    ...marked('edit-post'),
    open: opener('[data-open="edit-post"]'),
    gestures: ['click', 'control Enter'],
    query: { page: 'page' },
  },
  {
    ...marked('group-post'),
    open: opener('[data-open="group-post"]'),
    gestures: ['click', 'control Enter'],
    query: { page: 'group' },
  },
  {
    ...marked('story'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
    query: { page: 'story' },
    once: true,
  },
  {
    ...marked('messenger'),
    open: atOnce,
    gestures: ['click', 'Enter'],
    host: 'www.messenger.com',
  },
]
