import type { Page } from '../../e2e/driver/driver'
import { atOnce, controlOf, editorOf, marked, opener, type Surface, startThread } from '../shared/surface'

export const hosts = ['bsky.app']

async function describePicture(page: Page): Promise<void> {
  await page.click('[data-open="post"]')
  await page.click('[data-open="alt-text"]')
}

export const surfaces: readonly Surface[] = [
  {
    ...marked('post'),
    open: opener('[data-open="post"]'),
    gestures: ['click', 'Control+Enter', 'Meta+Enter', 'control Enter', 'control Space'],
  },
  {
    name: 'thread',
    editor: editorOf('post'),
    control: controlOf('post'),
    open: startThread,
    gestures: ['click', 'Control+Enter'],
    beside: [editorOf('part-1')],
  },
  {
    ...marked('reply'),
    open: opener('[data-open="reply"]'),
    gestures: ['click', 'Control+Enter'],
  },
  {
    ...marked('alt-text'),
    open: describePicture,
    gestures: ['click', 'control Enter'],
  },
  {
    ...marked('message'),
    open: atOnce,
    gestures: ['click', 'Enter'],
  },
]
