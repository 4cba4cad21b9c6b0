// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Script, type Stage, setStage } from './stage'

const RISKY = 'Some pupil or other'

let stage: Stage
let pressed: string[]

function html(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`There is no ${selector}.`)
  return found
}

/** A page of a site that nobody described; `.b` is what is pressed. */
function open(page: string, script: Partial<Script> = {}): void {
  stage = setStage(script)
  pressed = []
  document.body.innerHTML = page
  for (const each of document.querySelectorAll('.b, .other'))
    each.addEventListener('click', (event) => {
      event.preventDefault()
      pressed.push(each.className)
    })
}

const EDITOR = '<div class="e" contenteditable="true"></div>'

function use(): void {
  html('.e').dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }))
}

function write(text: string): void {
  const editor = html('.e')
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) editor.value = text
  else editor.textContent = text
  editor.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
}

function press(selector = '.b'): void {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    html(selector).dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }))
}

async function isHeld(page: string): Promise<boolean> {
  open(page)
  use()
  write(RISKY)
  await stage.pass(300)
  press()
  await stage.pass(2_000)
  expect(pressed.length + stage.questions.length).toBe(1)
  return stage.questions.length === 1
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  stage.end()
  vi.useRealTimers()
})

const box = (button: string, around = 'div', editor = EDITOR): string =>
  `<main><${around}>${editor}<button class="other" aria-label="Bold">B</button><button class="other" aria-label="Emoji"><svg></svg></button>${button}</${around}></main>`

describe('on a site without a file, what publishes', () => {
  it.each([
    ['a test id', '<button class="b" data-testid="composer-submit"><svg></svg></button>'],
    ['an id in one word', '<button class="b" id="sendMessageButton"><svg></svg></button>'],
    ['a label that begins with it', '<button class="b"><svg></svg>Post to everyone in Year 4</button>'],
    ['a label in Welsh', '<button class="b"><svg></svg>Anfon at bawb</button>'],
    ['a link that is dressed as a button', '<a class="b btn" id="post-comment">Los</a>'],
    ['a word for a topic', '<button class="b"><svg></svg>Create Topic</button>'],
    ['standing alone', '<button class="b">Veröffentlichen</button>'],
  ])('is told by %s', async (_what, button) => {
    expect(await isHeld(box(button))).toBe(true)
  })

  it('is told by its form, whatever it says', async () => {
    expect(
      await isHeld(
        box(
          '<button type="button" class="other">Eins</button><button class="b"><svg></svg></button>',
          'form',
        ),
      ),
    ).toBe(true)
  })

  it('is told in a chat by its place behind the box', async () => {
    const chat = '<textarea class="e" aria-label="Message"></textarea>'
    expect(await isHeld(box('<button class="b"><svg></svg></button>', 'div', chat))).toBe(true)
  })

  it('is told by waking with the first letter', async () => {
    open(box('<button class="other">Eins</button><button class="b" disabled>Zwei</button>'))
    use()
    await stage.pass(300)
    html('.b').removeAttribute('disabled')
    write(RISKY)
    await stage.pass(300)
    press()
    await stage.pass(2_000)
    expect(stage.questions).toHaveLength(1)
    press('.other[aria-label="Bold"]')
    expect(pressed).toEqual(['other'])
  })

  it.each([
    ['takes the words out of the box', () => html('.e').replaceChildren()],
    ['takes the box away and shows the words', () => html('.e').replaceWith(html('.e').textContent ?? '')],
  ])('is learnt when it %s', async (_what, takes) => {
    const page = box('<button class="other">Eins</button><button class="b">Zwei</button>')
    open(page)
    html('.b').addEventListener('click', takes)
    use()
    write(RISKY)
    await stage.pass(300)
    press()
    await stage.pass(2_000)
    expect([pressed, stage.questions.length]).toEqual([['b'], 0])
    if (document.querySelector('.e') === null) html('main div').insertAdjacentHTML('afterbegin', EDITOR)
    write(`${RISKY}, again`)
    await stage.pass(300)
    press()
    await stage.pass(2_000)
    expect([pressed, stage.questions.length]).toEqual([['b'], 1])
  })

  it('is learnt of a key, too', async () => {
    open(box(''))
    const enter = (): boolean =>
      html('.e').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
      )
    html('.e').addEventListener('keydown', () => {
      pressed.push('key')
      html('.e').replaceChildren()
    })
    write(RISKY)
    enter()
    await stage.pass(2_000)
    write(RISKY)
    await stage.pass(300)
    enter()
    await stage.pass(2_000)
    expect([pressed, stage.questions.length]).toEqual([['key'], 1])
  })

  it('goes out once when the person says so', async () => {
    open(box('<button class="b" data-testid="send"><svg></svg></button>'), { decide: () => 'post' })
    html('.b').addEventListener('click', () => html('.e').replaceChildren())
    use()
    write(RISKY)
    press()
    await stage.pass(2_000)
    expect([pressed, stage.questions.length]).toEqual([['b'], 1])
  })
})

describe('on a site without a file, nothing is held of', () => {
  const post = '<button class="other">Post it</button>'

  it.each([
    'Cancel',
    'Bold',
    'Insert emoji',
    'Attach a file',
    'Search posts',
    'Like',
    'Filter comments',
    'Save draft',
    'Preview post',
    'Delete post',
    'Next',
    'Close',
    'Schedule poll',
    'Canslo',
    'Log in to comment',
  ])('“%s”', async (label) => {
    expect(await isHeld(box(`<button type="button" class="b">${label}</button>${post}`, 'form'))).toBe(false)
  })

  it('a toolbar’s buttons that wake with the first letter', async () => {
    open(
      box(
        '<div role="toolbar"><button class="b" disabled>Zurück</button></div><button class="other">Eins</button><button class="other">Zwei</button>',
      ),
    )
    use()
    html('.b').removeAttribute('disabled')
    write(RISKY)
    await stage.pass(300)
    press()
    await stage.pass(2_000)
    expect(stage.questions).toEqual([])
  })

  it('a button that opens something', async () => {
    expect(
      await isHeld(
        box(`<button class="b" id="post-settings-x" aria-haspopup="menu">Post to</button>${post}`),
      ),
    ).toBe(false)
  })

  it('other people’s posts beside the box', async () => {
    const feed = '<article><p>News</p><button class="b" data-testid="reply">Reply to this</button></article>'
    expect(await isHeld(`<main><div>${EDITOR}${post}</div>${feed}</main>`)).toBe(false)
  })

  it.each([
    ['a login', '<input type="password">'],
    ['a checkout', '<input autocomplete="cc-number">'],
  ])('%s with a note', async (_what, field) => {
    expect(
      await isHeld(`<form>${field}<textarea class="e"></textarea><button class="b">Submit</button></form>`),
    ).toBe(false)
  })

  it('a search with a box of its own', async () => {
    expect(
      await isHeld(
        '<form role="search"><textarea class="e"></textarea><button class="b">Submit</button></form>',
      ),
    ).toBe(false)
  })

  it('a button that closed a draft once', async () => {
    open(box('<button class="other">Eins</button><button class="b">Abbrechen</button>'))
    html('.b').addEventListener('click', () => html('.e').remove())
    use()
    write(RISKY)
    press()
    await stage.pass(2_000)
    html('main div').insertAdjacentHTML('afterbegin', EDITOR)
    write(RISKY)
    press()
    await stage.pass(2_000)
    expect([pressed, stage.questions.length]).toEqual([['b', 'b'], 0])
  })
})
