import type { Page } from '../../e2e/driver/driver'
import { atOnce, controlOf, editorOf, marked, opener, type Surface } from '../shared/surface'

export const hosts = ['wordpress.com', 'wordpress.anysite.example']

const canvas = (surface: string): string => `iframe[name="editor-canvas"] >>> ${editorOf(surface)}`

/** The panel with the last button stays open while somebody goes back to the words. */
async function openPanel(page: Page): Promise<void> {
  if (await page.evaluate<boolean>('document.querySelector("[data-step]:not([hidden])") !== null'))
    await page.click('[data-step]')
}

export const surfaces: readonly Surface[] = [
  {
    name: 'block',
    editor: canvas('block'),
    control: controlOf('block'),
    open: atOnce,
    steps: { forward: openPanel, back: opener('[data-cancel]') },
    gestures: ['click', 'control Enter'],
    query: { page: 'block' },
  },
  {
    name: 'update',
    editor: canvas('update'),
    control: controlOf('update'),
    open: atOnce,
    gestures: ['click'],
    query: { page: 'update' },
  },
  {
    name: 'classic',
    editor: `#content_ifr >>> ${editorOf('classic')}`,
    control: controlOf('classic'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
    query: { page: 'classic' },
  },
  {
    name: 'classic-text',
    editor: editorOf('classic-text'),
    control: controlOf('classic'),
    open: opener('#content-html'),
    gestures: ['click'],
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
