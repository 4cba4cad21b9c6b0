import type { Page } from '../../e2e/driver/driver'
import { atOnce, HILL, marked, type Surface } from '../shared/surface'

export const hosts = ['www.flickr.com']

const choose = (page: Page) => page.upload('[data-file="upload"]', [HILL])

export const surfaces: readonly Surface[] = [
  {
    ...marked('upload'),
    open: choose,
    steps: { forward: '[data-step]', back: '#cancel-publish' },
    once: true,
    gestures: ['click'],
    beside: ['.editr-title'],
  },
  {
    ...marked('comment'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
    query: { page: 'photo' },
  },
]
