import type { Page } from '../../e2e/driver/driver'
import { atOnce, HILL, marked, opener, type Surface } from '../shared/surface'

export const hosts = ['www.instagram.com', 'instagram.com']

async function writeCaption(page: Page): Promise<void> {
  await page.click('[data-open="caption"]')
  await page.upload('[data-file="caption"]', [HILL])
  await page.click('[data-next]')
  await page.click('[data-next]')
}

export const surfaces: readonly Surface[] = [
  {
    ...marked('caption'),
    open: writeCaption,
    gestures: ['click', 'control Enter'],
  },
  {
    ...marked('comment'),
    open: atOnce,
    gestures: ['click', 'Enter'],
  },
  {
    ...marked('dm'),
    open: atOnce,
    gestures: ['click', 'Enter'],
  },
  {
    ...marked('edit-caption'),
    open: opener('[data-open="edit-caption"]'),
    gestures: ['click', 'control Enter'],
  },
]
