import type { Page } from '../../e2e/driver/driver'
import { atOnce, controlOf, editorOf, marked, opener, type Surface } from '../shared/surface'

export const hosts = ['x.com', 'twitter.com', 'mobile.x.com', 'pro.x.com']

const draftBox = (surface: string) => `[data-surface-box="${surface}"] [data-testid="tweetTextarea_0"]`

/** Says when a post is to go out. */
const SCHEDULE = '[data-testid="scheduleOption"]'

/** The dialog comes with the words that are out already. */
async function openEdit(page: Page): Promise<void> {
  await page.click('[data-open="edit"]')
  await page.click(draftBox('edit'))
  await page.press('Control+a')
  await page.press('Backspace')
}

export const surfaces: readonly Surface[] = [
  {
    name: 'post',
    editor: draftBox('post'),
    control: controlOf('post'),
    open: atOnce,
    gestures: ['click', 'Control+Enter', 'Meta+Enter'],
  },
  {
    name: 'post-modal',
    editor: draftBox('post-modal'),
    control: controlOf('post-modal'),
    open: opener('[data-open="post-modal"]'),
    gestures: ['click', 'Control+Enter', 'control Enter'],
  },
  {
    name: 'reply',
    editor: draftBox('reply'),
    control: controlOf('reply'),
    open: opener('[data-testid="reply"]'),
    gestures: ['click', 'Control+Enter'],
  },
  {
    ...marked('dm'),
    open: atOnce,
    gestures: ['click', 'Enter'],
  },
  {
    name: 'quote',
    editor: draftBox('quote'),
    control: controlOf('quote'),
    open: opener('[data-open="quote"]'),
    gestures: ['click', 'Control+Enter'],
  },
  {
    name: 'edit',
    editor: draftBox('edit'),
    control: controlOf('edit'),
    open: openEdit,
    gestures: ['click', 'Control+Enter'],
  },
  {
    name: 'column-2',
    editor: draftBox('column-2'),
    control: controlOf('column-2'),
    open: atOnce,
    gestures: ['click', 'Control+Enter'],
    host: 'pro.x.com',
  },
  {
    ...marked('post-mobile'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
    host: 'mobile.x.com',
  },
  {
    name: 'dm-legacy',
    editor: '[data-testid="dmComposerTextInput"]',
    control: controlOf('dm-legacy'),
    open: atOnce,
    gestures: ['click', 'Enter'],
    query: { dm: 'legacy' },
  },
  {
    ...marked('bio'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
    query: { page: 'profile' },
    beside: [editorOf('bio-name')],
  },
  {
    name: 'scheduled',
    editor: draftBox('scheduled'),
    control: controlOf('scheduled'),
    open: async (page) => {
      await page.click(SCHEDULE)
      await page.click('[data-testid="scheduledConfirmationPrimaryAction"]')
    },
    gestures: ['click', 'Control+Enter'],
    query: { open: 'scheduled' },
    once: true,
  },
  {
    name: 'confirmed',
    editor: draftBox('confirmed'),
    control: controlOf('confirmed-confirm'),
    open: atOnce,
    gestures: ['click', 'control Enter'],
    query: { open: 'confirmed', confirm: 'publishes' },
    steps: { forward: SCHEDULE, back: '[data-testid="app-bar-back"]' },
    once: true,
  },
]
