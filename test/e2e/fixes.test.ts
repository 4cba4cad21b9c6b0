import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { choose } from './choose'
import type { Page } from './driver/driver'
import { until } from './driver/place'
import {
  buildHook,
  EDITORS,
  type Editor,
  held,
  replace,
  replaceAll,
  shown,
  UNWILLING,
  waitForHeld,
} from './fixing'
import { look, waitForDialog } from './seen'
import { waitForPublished } from './surfaces'
import { inTab, openWorld, type World } from './world'

/** A fix counts only when the editor's own model has it: what is published is what is asked, never what is shown. */

let world: World
let hook: string
beforeAll(async () => {
  hook = await buildHook()
  world = await openWorld()
})
afterAll(() => world?.close())

/** Whether the editor has the focus, in a window that has it. */
const FOCUSED = ({ editor }: Editor): string =>
  `document.hasFocus() && document.querySelector(${JSON.stringify(editor)}).contains(document.activeElement)`

/** Types lines by real keys, and waits for the model to have them. */
async function write(page: Page, editor: Editor, text: string): Promise<void> {
  await until('the editor', () => page.evaluate<boolean>(`window.model !== undefined`))
  await page.click(editor.editor)
  await until('the focus to be in the editor', () => page.evaluate<boolean>(FOCUSED(editor)))
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) await page.press('Enter')
    await page.type(line)
  }
  await waitForHeld(page, editor, text)
  await page.evaluate('void window.model.pause?.()')
}

const attributes = (page: Page, { editor }: Editor): Promise<string[]> =>
  page.evaluate(`[...new Set([document.querySelector(${JSON.stringify(editor)}), ...document.querySelectorAll(${JSON.stringify(`${editor} *`)})]
    .flatMap((element) => [element.tagName, ...element.getAttributeNames()]))].sort()`)

describe.each(EDITORS)('a fix in $name', (editor) => {
  function written(text: string, act: (page: Page) => Promise<void>): Promise<void> {
    return inTab(world, editor.url, async (page) => {
      await write(page, editor, text)
      await act(page)
    })
  }

  async function expectBoth(page: Page, text: string): Promise<void> {
    await waitForHeld(page, editor, text)
    expect(await shown(page, editor, hook)).toBe(text)
  }

  it('is published as it is shown', async () => {
    await written('Well done Ellie for reading.', async (page) => {
      expect(await replace(page, editor, hook, 'Ellie', 'a pupil')).toBe('applied')
      await expectBoth(page, 'Well done a pupil for reading.')
      await page.click(editor.control)
      const [post] = await waitForPublished(page, 1)
      expect(post?.text).toBe('Well done a pupil for reading.')
    })
  })

  it('is taken back by the person’s own undo', async () => {
    await written('Well done Ellie for reading.', async (page) => {
      expect(await replace(page, editor, hook, 'Ellie', 'a pupil')).toBe('applied')
      await page.press('Control+z')
      await expectBoth(page, 'Well done Ellie for reading.')
    })
  })

  it('takes words out with their space', async () => {
    await written('Well done #GoEllie for reading.', async (page) => {
      expect(await replace(page, editor, hook, ' #GoEllie', '')).toBe('applied')
      await expectBoth(page, 'Well done for reading.')
      await page.press('Control+z')
      await expectBoth(page, 'Well done #GoEllie for reading.')
    })
  })

  it('comes one after the other', async () => {
    await written('Ellie read to Noah and Ava.', async (page) => {
      expect(await replace(page, editor, hook, 'Ava', 'a friend')).toBe('applied')
      expect(await replace(page, editor, hook, 'Ellie', 'A pupil')).toBe('applied')
      expect(await replace(page, editor, hook, 'Noah', 'another')).toBe('applied')
      await expectBoth(page, 'A pupil read to another and a friend.')
    })
  })

  it('changes all places at once', async () => {
    await written('Ellie read.\nEllie read to Ellie.', async (page) => {
      expect(await replaceAll(page, editor, hook, 'Ellie', 'a pupil')).toBe('applied')
      await expectBoth(page, 'a pupil read.\na pupil read to a pupil.')
    })
  })

  it('leaves the caret where the person was writing', async () => {
    await written('Ellie and Ellie read', async (page) => {
      expect(await replace(page, editor, hook, 'Ellie', 'A pupil')).toBe('applied')
      await page.type(' to me')
      await expectBoth(page, 'A pupil and Ellie read to me')
    })
  })

  it('reaches a later paragraph, its beginning and its end', async () => {
    await written('What a day.\nEllie read to Noah', async (page) => {
      expect(await replace(page, editor, hook, 'Noah', 'a pupil')).toBe('applied')
      expect(await replace(page, editor, hook, 'Ellie', 'Another')).toBe('applied')
      await expectBoth(page, 'What a day.\nAnother read to a pupil')
    })
  })

  it('reaches words behind an emoji', async () => {
    await written('🎉👏🏽 for Ellie 🎉 and Noah', async (page) => {
      expect(await replace(page, editor, hook, 'Noah', 'another')).toBe('applied')
      expect(await replace(page, editor, hook, 'Ellie 🎉', 'a pupil')).toBe('applied')
      await expectBoth(page, '🎉👏🏽 for a pupil and another')
    })
  })

  it('adds nothing of its own to the page', async () => {
    await written('Well done Ellie for reading.', async (page) => {
      const before = await attributes(page, editor)
      expect(await replace(page, editor, hook, 'Ellie', 'a pupil')).toBe('applied')
      expect(await attributes(page, editor)).toEqual(before)
    })
  })

  it('reaches the end of a long draft', async () => {
    const long = 'We read and we read and we read. '.repeat(20)
    await written(`${long}Ellie won.`, async (page) => {
      expect(await replace(page, editor, hook, 'Ellie', 'A pupil')).toBe('applied')
      await expectBoth(page, `${long}A pupil won.`)
    })
  })

  it('says so where nothing can be changed', async () => {
    await written('Well done Ellie.', async (page) => {
      await page.evaluate(`void (() => {
        const dialog = document.createElement('dialog')
        document.body.append(dialog)
        dialog.showModal()
      })()`)
      expect(await replace(page, editor, hook, 'Ellie', 'a pupil')).toBe('copy')
      expect(await held(page, editor)).toBe('Well done Ellie.')
    })
  })
})

/** The whole way: the extension's own scripts, the dialog, its button. */
describe.each(EDITORS)('the warning’s button in $name', (editor) => {
  it('changes what is published', async () => {
    await inTab(world, editor.url, async (page) => {
      await write(page, editor, 'Aisha Abdi sang so well today.')
      await page.click(editor.control)
      await waitForDialog(page)
      await choose(page, 'Change to “a pupil”')
      await until('nothing to be left', async () => (await look(page)).dialog?.includes('Nothing left'))
      await waitForHeld(page, editor, 'A pupil sang so well today.')
      await choose(page, 'Post now')
      const [post] = await waitForPublished(page, 1)
      expect(post?.text).toBe('A pupil sang so well today.')
    })
  })
})

const MENTIONING = EDITORS.filter(({ name }) => ['plain', 'prosemirror', 'slate'].includes(name))

describe.each(MENTIONING)('a fix behind a mention in $name', (editor) => {
  it('leaves the mention as it is', async () => {
    await inTab(world, editor.url, async (page) => {
      await write(page, editor, 'Thanks ')
      await page.evaluate(`void window.model.mention('Jo Ferris')`)
      await waitForHeld(page, editor, 'Thanks @Jo Ferris ')
      await page.type('and Ellie')
      await waitForHeld(page, editor, 'Thanks @Jo Ferris and Ellie')
      expect(await replace(page, editor, hook, 'Ellie', 'a pupil')).toBe('applied')
      await waitForHeld(page, editor, 'Thanks @Jo Ferris and a pupil')
    })
  })
})

describe.each(EDITORS.filter(({ name }) => ['plain', 'slate'].includes(name)))(
  'a fix in $name that is still drawing',
  (editor) => {
    it('is made where it was meant', async () => {
      await inTab(world, editor.url, async (page) => {
        await write(page, editor, 'Well done Ellie for reading.')
        await page.evaluate(`void document.addEventListener('selectionchange', function back() {
          if (document.getSelection().isCollapsed) return
          document.removeEventListener('selectionchange', back)
          document.getSelection().collapseToEnd()
        })`)
        expect(await replace(page, editor, hook, 'Ellie', 'a pupil')).toBe('applied')
        await waitForHeld(page, editor, 'Well done a pupil for reading.')
      })
    })
  },
)

describe.each(UNWILLING)('a fix that isn’t taken by $name', (editor) => {
  it('leaves everything as it was, and says so', async () => {
    await inTab(world, editor.url, async (page) => {
      await write(page, editor, 'Well done Ellie.')
      expect(await replace(page, editor, hook, 'Ellie', 'a pupil')).toBe('copy')
      expect(await held(page, editor)).toBe('Well done Ellie.')
      expect(await shown(page, editor, hook)).toBe('Well done Ellie.')
    })
  })
})
