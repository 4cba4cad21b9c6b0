import type { Page } from '../../e2e/driver/driver'
import { atOnce, controlOf, editorOf, HILL, opener, type Surface } from '../shared/surface'

export const hosts = ['www.instagram.com', 'instagram.com']

async function writeCaption(page: Page): Promise<void> {
  await page.click('[data-open="caption"]')
  await page.upload('[data-file="caption"]', [HILL])
  await page.click('[data-next]')
  await page.click('[data-next]')
}

export const surfaces: readonly Surface[] = [
  {
    name: 'caption',
    editor: editorOf('caption'),
    control: controlOf('caption'),
    open: writeCaption,
    gestures: ['click', 'control Enter'],
  },
  {
    name: 'comment',
    editor: editorOf('comment'),
    control: controlOf('comment'),
    open: atOnce,
    gestures: ['click', 'Enter'],
  },
  {
    name: 'dm',
    editor: editorOf('dm'),
    control: controlOf('dm'),
    open: atOnce,
    gestures: ['click', 'Enter'],
  },
  {
    name: 'edit-caption',
    editor: editorOf('edit-caption'),
    control: controlOf('edit-caption'),
    open: opener('[data-open="edit-caption"]'),
    gestures: ['click', 'control Enter'],
  },
]
