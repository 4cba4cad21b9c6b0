import { vi } from 'vitest'
import { Alone } from '../../../src/gate/alone'
import { Door } from '../../../src/gate/door'
import type { Found } from '../../../src/gate/find-composer'
import { Gate } from '../../../src/gate/gate'
import { Checker } from '../../../src/gate/keeper/checker'
import { Desk } from '../../../src/gate/keeper/desk'
import { Face } from '../../../src/gate/keeper/face'
import { KEEPING, type Keeping } from '../../../src/gate/keeping'
import { WARNING_FACE } from '../../../src/warning/face'
import { sheetFor } from '../sheets'
import type { LittlePage } from './page'

/** Something that a person can do on a page, and whether it publishes. */
export interface Deed {
  readonly name: string
  readonly publishes: boolean
  /** Does it on a page that was just opened and written in. */
  act(page: Visit): void
}

/** A page that was opened on a site without a file, with the gate before it and a keeper that lets everything pass. */
interface Visit {
  readonly editor: HTMLElement
  /** The `index`th element of those that a selector names. */
  at(selector: string, index: number): HTMLElement
}

const init = { bubbles: true, cancelable: true, composed: true }
const PRESSED = ['pointerdown', 'mousedown', 'pointerup', 'mouseup']

function the(selector: string, index = 0): HTMLElement {
  const found = document.querySelectorAll<HTMLElement>(selector)[index]
  if (found === undefined) throw new Error(`There is no ${selector}.`)
  return found
}

/** Until everything that was promised has happened; time is the test's own. */
const aMoment = () => vi.advanceTimersByTimeAsync(300)

async function write(editor: HTMLElement): Promise<void> {
  editor.focus()
  editor.dispatchEvent(new FocusEvent('focusin', init))
  await aMoment()
  const text = 'The leeks are up'
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) editor.value = text
  else editor.textContent = text
  for (const sleeping of document.querySelectorAll('[data-wakes]')) sleeping.removeAttribute('disabled')
  for (const late of document.querySelectorAll('[data-appears]')) late.removeAttribute('hidden')
  editor.dispatchEvent(new InputEvent('input', { ...init, data: 'p', inputType: 'insertText' }))
  await aMoment()
}

function open({ html }: LittlePage): Visit {
  document.body.innerHTML = html
  for (const sleeping of document.querySelectorAll('[data-wakes]')) sleeping.setAttribute('disabled', '')
  for (const late of document.querySelectorAll('[data-appears]')) late.setAttribute('hidden', '')
  for (const host of document.querySelectorAll('[data-shadowed]'))
    host.attachShadow({ mode: 'open' }).innerHTML = '<button type="button"><slot></slot></button>'
  return { editor: the('[data-words]'), at: the }
}

/** Everything that can be done on a page, as its marks say. */
export function deedsOn(page: LittlePage): Deed[] {
  const { editor } = open(page)
  const pressing = (mark: string, publishes: boolean): Deed[] =>
    [...document.querySelectorAll<HTMLElement>(`[${mark}]`)].map((control, index) => ({
      name: `a press on “${nameOf(control)}”`,
      publishes,
      act: ({ at }) => press(at(`[${mark}]`, index)),
    }))
  const typing = (mark: string, name: string, ctrlKey: boolean): Deed[] => {
    const said = editor.getAttribute(mark)
    const act = (visit: Visit): void => {
      visit.editor.dispatchEvent(new KeyboardEvent('keydown', { ...init, key: 'Enter', ctrlKey }))
    }
    return said === null ? [] : [{ name, publishes: said === 'publishes', act }]
  }
  return [
    ...pressing('data-publishes', true),
    ...pressing('data-harmless', false),
    ...typing('data-enter', 'Enter', false),
    ...typing('data-mod-enter', 'Ctrl+Enter', true),
  ]
}

function nameOf(control: HTMLElement): string {
  const shown = control instanceof HTMLInputElement ? control.value : (control.textContent ?? '').trim()
  return control.getAttribute('aria-label') ?? (shown || (control.getAttribute('title') ?? control.className))
}

/** Where a press lands: on the button inside, where the control is an element with a button of its own. */
function press(host: HTMLElement): void {
  const control = host.shadowRoot?.querySelector('button') ?? host
  for (const type of PRESSED) control.dispatchEvent(new MouseEvent(type, init))
  control.click()
}

/** A keeper that knows all that ours does, is never asked for a verdict, and notes what would have been published. */
class Noting extends Desk {
  readonly noted: Found[] = []

  constructor() {
    const checker = new Checker({ check: () => new Promise(() => {}), isConnected: () => true })
    super(
      sheetFor('generic'),
      checker,
      new Face(),
      async () => ({ saved: true }),
      () => {},
    )
  }

  override mayLead(): boolean {
    return true
  }

  override mayPublish(_event: Event, composer: Found): boolean {
    this.noted.push(composer)
    return true
  }
}

/** Whether the gate takes what was done for publishing what was written. */
export async function isHeld(page: LittlePage, deed: Deed): Promise<boolean> {
  const ended = new AbortController()
  const keeping = new Noting() satisfies Keeping
  Reflect.set(globalThis, KEEPING, keeping)
  Reflect.set(globalThis, WARNING_FACE, { indicate() {}, forget() {}, ask() {}, tell() {} })
  try {
    const visit = open(page)
    new Gate(sheetFor('generic'), new Door(async () => {}), new Alone(() => false)).start(ended.signal)
    document.body.addEventListener('submit', (event) => event.preventDefault())
    await write(visit.editor)
    deed.act(visit)
    return keeping.noted.length > 0
  } finally {
    ended.abort()
    Reflect.deleteProperty(globalThis, KEEPING)
    Reflect.deleteProperty(globalThis, WARNING_FACE)
  }
}
