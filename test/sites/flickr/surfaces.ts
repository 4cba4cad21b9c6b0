import type { Page } from '../../e2e/driver/driver'
import { atOnce, HILL, marked, opener, type Surface } from '../shared/surface'

export const hosts = ['www.flickr.com']

const choose = (page: Page) => page.upload('[data-file="upload"]', [HILL])

export const surfaces: readonly Surface[] = [
  {
    ...marked('upload'),
    open: choose,
    steps: { forward: opener('[data-step]'), back: opener('#cancel-publish') },
    gestures: ['click'],
  },
  {
    ...marked('comment'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
    query: { page: 'photo' },
  },
]
