import type { Page } from '../../e2e/driver/driver'
import { atOnce, controlOf, editorOf, opener, type Surface } from '../shared/surface'

export const hosts = ['bsky.app']

async function describePicture(page: Page): Promise<void> {
  await page.click('[data-open="post"]')
  await page.click('[data-open="alt-text"]')
}

async function startThread(page: Page): Promise<void> {
  await page.click('[data-open="post"]')
  await page.click('[data-add]')
}

export const surfaces: readonly Surface[] = [
  {
    name: 'post',
    editor: editorOf('post'),
    control: controlOf('post'),
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
    name: 'reply',
    editor: editorOf('reply'),
    control: controlOf('reply'),
    open: opener('[data-open="reply"]'),
    gestures: ['click', 'Control+Enter'],
  },
  {
    name: 'alt-text',
    editor: editorOf('alt-text'),
    control: controlOf('alt-text'),
    open: describePicture,
    gestures: ['click', 'control Enter'],
  },
  {
    name: 'message',
    editor: editorOf('message'),
    control: controlOf('message'),
    open: atOnce,
    gestures: ['click', 'Enter'],
  },
]
