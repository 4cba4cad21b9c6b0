import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from './driver/driver'
import { until } from './driver/place'
import { look, waitForDialog, waitForNoDialog } from './seen'
import { addressOf, enter, gesture, published, settle, surfaceOf, wordsIn } from './surfaces'
import { onPage, openWorld, type World } from './world'

/** The warning on pages whose scripts want the focus, the keys, the screen, or the answer. */

const RISKY = 'Aisha Abdi was a pain in the neck today'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

const surfaces = [
  surfaceOf('facebook', 'post'),
  surfaceOf('x', 'post'),
  surfaceOf('instagram', 'comment'),
].map((surface) => ({ name: `${surface.site} ${surface.name}`, surface }))

/** Every element of ours that a page can get hold of. */
const HOSTS = `[...document.querySelectorAll('html > div, dialog > div')]`

const PRESS_EVERYTHING = `(() => {
  const options = { bubbles: true, composed: true, cancelable: true }
  const events = (host) => [
    new MouseEvent('click', { ...options, clientX: innerWidth / 2, clientY: innerHeight / 2 }),
    new PointerEvent('pointerdown', options),
    new KeyboardEvent('keydown', { ...options, key: 'Enter' }),
    new KeyboardEvent('keydown', { ...options, key: 'Escape' }),
    new Event('submit', options),
    new Event('close', options),
    new Event('cancel', options),
  ]
  for (const target of [...${HOSTS}, document.activeElement, document.body, document, window]) {
    for (const event of events(target)) target.dispatchEvent(event)
    target.click?.()
  }
  return ${HOSTS}.map((host) => host.shadowRoot)
})()`

const LISTEN = `(() => {
  window.heard = []
  for (const type of ['keydown', 'keypress', 'keyup', 'pointerdown', 'mousedown', 'click', 'focusin', 'focusout', 'wheel']) {
    const hear = (event) => event.isTrusted && window.heard.push(type + ' on ' + (event.target.tagName ?? 'document'))
    document.addEventListener(type, hear, true)
    window.addEventListener(type, hear)
  }
})()`

/** As focus-trap libraries do it, and as the most stubborn of them do. */
const TRAP_FOCUS = (editor: string) => `(() => {
  const editor = document.querySelector(${JSON.stringify(editor)})
  window.pulls = 0
  const pull = () => {
    if (document.activeElement === editor) return
    window.pulls += 1
    document.activeElement?.blur()
    editor.focus()
  }
  document.addEventListener('focusin', pull, true)
  setInterval(pull, 20)
})()`

const HIDE_OTHERS = `new MutationObserver(() => {
  for (const host of ${HOSTS}) {
    host.inert = true
    host.setAttribute('aria-hidden', 'true')
    host.style.setProperty('display', 'none', 'important')
  }
}).observe(document, { childList: true, subtree: true })`

const REMOVE_HOSTS = `${HOSTS}.forEach((host) => host.remove())`
const KEEP_REMOVING = `(() => {
  window.removed = 0
  new MutationObserver(() => ${HOSTS}.forEach((host) => {
    window.removed += 1
    host.remove()
  })).observe(document, { childList: true, subtree: true })
})()`

const OPEN_ANOTHER_DIALOG = `(() => {
  const dialog = document.createElement('dialog')
  dialog.innerHTML = '<button>Still there?</button>'
  document.body.append(dialog)
  dialog.showModal()
})()`

const focusOnEdit = (page: Page) =>
  until('the focus on “Go back and edit”', async () =>
    (await look(page)).focused?.includes('Go back and edit'),
  )

describe.each(surfaces)('the warning on $name', ({ surface }) => {
  /** Opens the page with a script of its own, and the warning on it. */
  function warned(script: string, act: (page: Page) => Promise<void>): Promise<void> {
    return onPage(world, addressOf(surface), async (page) => {
      await enter(page, surface)
      await page.type(RISKY)
      await page.evaluate(`void ${script}`)
      await gesture(page, surface, 'click')
      await act(page)
    })
  }

  async function expectDraftKept(page: Page): Promise<void> {
    await waitForNoDialog(page)
    await settle(page)
    expect(await wordsIn(page, surface)).toBe(RISKY)
    expect(await published(page)).toEqual([])
  }

  it('can’t be read or answered by a script', async () => {
    await warned('0', async (page) => {
      await waitForDialog(page)
      expect(new Set(await page.evaluate<unknown[]>(PRESS_EVERYTHING))).toEqual(new Set([null]))
      await settle(page)
      expect((await look(page)).dialog).toContain('Aisha Abdi')
      expect(await published(page)).toEqual([])
    })
  })

  it('keeps what is pressed in it from the page', async () => {
    await warned('0', async (page) => {
      await waitForDialog(page)
      await page.evaluate(LISTEN)
      for (const keys of ['Tab', 'Tab', 'Shift+Tab', 'j', 'End']) await page.press(keys)
      expect(await page.evaluate('window.heard')).toEqual([])
    })
  })

  it('keeps the focus from a page that pulls at it', async () => {
    await warned(TRAP_FOCUS(surface.editor), async (page) => {
      await waitForDialog(page)
      await until('the page to pull', () => page.evaluate<boolean>('window.pulls > 5'))
      await focusOnEdit(page)
      await page.press('Enter')
      await expectDraftKept(page)
    })
  })

  it('is seen on a page that hides all but its own', async () => {
    await warned(HIDE_OTHERS, async (page) => {
      await waitForDialog(page)
      const isLeftAlone = `!${HOSTS}.some((host) => host.inert || host.ariaHidden)`
      await until('it to be seen', () => page.evaluate<boolean>(isLeftAlone))
      await focusOnEdit(page)
      await page.press('Enter')
      await expectDraftKept(page)
    })
  })

  it('comes back when the page removes it', async () => {
    await warned('0', async (page) => {
      await waitForDialog(page)
      await page.evaluate(REMOVE_HOSTS)
      await focusOnEdit(page)
      await page.press('Enter')
      await expectDraftKept(page)
    })
  })

  it('publishes nothing where the page will not have it', async () => {
    await warned(KEEP_REMOVING, async (page) => {
      await until('the page to remove it many times', () => page.evaluate<boolean>('window.removed > 50'))
      const inEditor = `document.querySelector(${JSON.stringify(surface.editor)}).contains(document.activeElement)`
      await until('the focus to be back in the editor', () => page.evaluate<boolean>(inEditor))
      await expectDraftKept(page)
    })
  })

  it('stays above a dialog that the page opens later', async () => {
    await warned('0', async (page) => {
      await waitForDialog(page)
      await page.evaluate(OPEN_ANOTHER_DIALOG)
      await focusOnEdit(page)
      await page.press('Enter')
      await waitForNoDialog(page)
      expect(await published(page)).toEqual([])
    })
  })
})
