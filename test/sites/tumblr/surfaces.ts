import type { Page } from '../../e2e/driver/driver'
import { atOnce, controlOf, editorOf, marked, opener, type Surface } from '../shared/surface'

export const hosts = ['www.tumblr.com']

const choosing = (way: string) => async (page: Page) => {
  await page.click('[data-open="post"]')
  await page.click('[data-menu]')
  await page.click(`[data-way="${way}"]`)
}

export const surfaces: readonly Surface[] = [
  {
    ...marked('post'),
    open: opener('[data-open="post"]'),
    gestures: ['click', 'control Enter'],
    beside: ['[role="dialog"] h1'],
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
    beside: ['[role="dialog"] textarea'],
  },
  {
    ...marked('reply'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
  },
]
