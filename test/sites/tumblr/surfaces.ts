import type { Page } from '../../e2e/driver/driver'
import { atOnce, controlOf, editorOf, opener, type Surface } from '../shared/surface'

export const hosts = ['www.tumblr.com']

const choosing = (way: string) => async (page: Page) => {
  await page.click('[data-open="post"]')
  await page.click('[data-menu]')
  await page.click(`[data-way="${way}"]`)
}

export const surfaces: readonly Surface[] = [
  {
    name: 'post',
    editor: editorOf('post'),
    control: controlOf('post'),
    open: opener('[data-open="post"]'),
    gestures: ['click', 'control Enter'],
  },
  {
    name: 'schedule',
    editor: editorOf('post'),
    control: controlOf('post'),
    open: choosing('schedule'),
    gestures: ['click'],
  },
  {
    name: 'queue',
    editor: editorOf('post'),
    control: controlOf('post'),
    open: choosing('queue'),
    gestures: ['click'],
  },
  {
    name: 'reply',
    editor: editorOf('reply'),
    control: controlOf('reply'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
  },
]
