// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Verdict } from '../../src/model/verdict'
import { type Script, type Stage, setStage } from './stage'

const CLEAN = 'The kettle is on'
const RISKY = 'Some pupil or other'

let stage: Stage
let published: string[]

function html(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`There is no ${selector}.`)
  return found
}

const dialog = (inner: string): void => {
  html('[role="dialog"]').innerHTML = inner
}

/** A dialog that goes on to a step without the box, and publishes there what was written in it. */
function open(
  script: Partial<Script> = {},
  first = 'Next',
  step = '<p>Who can see it?</p><button>Share</button>',
): void {
  stage = setStage(script)
  published = []
  document.body.innerHTML = '<main><div role="dialog"></div></main>'
  dialog(`<textarea></textarea><button class="first">${first}</button><button class="cancel">Cancel</button>`)
  html('.cancel').addEventListener('click', () => dialog(''))
  html('.first').addEventListener('click', () => {
    const { value } = html('textarea') as HTMLTextAreaElement
    dialog(step)
    html('[role="dialog"] button').addEventListener('click', () => {
      published.push(value)
      dialog('')
    })
  })
}

function write(text: string): void {
  const box = html('textarea') as HTMLTextAreaElement
  box.value = text
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
}

function press(selector: string): void {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    html(selector).dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }))
}

const pressShare = (): void => press('[role="dialog"] button')

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  stage.end()
  vi.useRealTimers()
})

describe('a publish in two steps', () => {
  it('goes through where what was written is clean, once', async () => {
    open()
    write(CLEAN)
    press('.first')
    await stage.pass(300)
    pressShare()
    await stage.pass(2_000)
    expect(published).toEqual([CLEAN])
    expect(stage.questions).toEqual([])
  })

  it('is held at the last step with what was written before, to its last letter', async () => {
    open()
    write(CLEAN)
    await stage.pass(300)
    write(RISKY)
    press('.first')
    expect(document.querySelector('textarea')).toBeNull()
    pressShare()
    await stage.pass(2_000)
    expect(stage.questions).toMatchObject([{ kind: 'findings', draft: { text: RISKY } }])
    expect(published).toEqual([])
    expect(html('[role="dialog"]').textContent).toContain('Who can see it?')
  })

  it('offers no fix there, as the words are out of its reach', async () => {
    const where = { start: 5, end: 10, quote: 'pupil' }
    const fixes = [{ label: 'Take it out', start: 5, end: 10, replacement: '' }]
    const words = {
      rule: 'r',
      clause: 'C',
      category: 'c',
      message: 'A pupil.',
      why: '',
      advice: '',
      reasons: [],
    }
    const verdict: Verdict = { level: 'warn', findings: [{ ...words, ...where, level: 'warn', fixes }] }
    open({ answer: () => ({ state: 'checked', verdict, limits: [] }) }, 'Post', '<button>Post now</button>')
    write(RISKY)
    press('.first')
    await stage.pass(2_000)
    html('.first').remove()
    dialog('<button>Post now</button>')
    pressShare()
    await stage.pass(2_000)
    expect(stage.questions).toMatchObject([
      { findings: [{ fixes }] },
      { findings: [{ quote: 'pupil', fixes: [] }], earlier: true },
    ])
  })

  it('happens once when the person says so, and is forgotten with that', async () => {
    open({ decide: () => 'post' })
    write(RISKY)
    press('.first')
    pressShare()
    await stage.pass(2_000)
    expect(published).toEqual([RISKY])
    expect(stage.questions).toHaveLength(1)
    dialog('<button>Share</button>')
    pressShare()
    await stage.pass(2_000)
    expect(stage.questions).toHaveLength(1)
  })

  it('isn’t asked about twice where the first step looks like a publish, too', async () => {
    open({ decide: () => 'post' }, 'Post', '<p>Sure?</p><button>Post now</button>')
    write(RISKY)
    press('.first')
    await stage.pass(2_000)
    pressShare()
    await stage.pass(2_000)
    expect(published).toEqual([RISKY])
    expect(stage.questions).toHaveLength(1)
  })

  it('is checked with what the last step adds', async () => {
    open({}, 'Next', '<button>Share</button><input name="caption" value="A pupil of ours">')
    write(CLEAN)
    press('.first')
    pressShare()
    await stage.pass(2_000)
    expect(stage.questions).toMatchObject([{ draft: { text: `${CLEAN}\n\nA pupil of ours` } }])
    expect(published).toEqual([])
  })

  it('of a draft that was given up isn’t held for it', async () => {
    open()
    write(RISKY)
    await stage.pass(300)
    press('.cancel')
    dialog('<button>Share</button>')
    let shared = 0
    html('[role="dialog"] button').addEventListener('click', () => shared++)
    pressShare()
    await stage.pass(2_000)
    expect(shared).toBe(1)
    expect(stage.questions).toEqual([])
  })

  it('isn’t held for what was written half an hour ago', async () => {
    open()
    write(RISKY)
    press('.first')
    await stage.pass(31 * 60_000)
    pressShare()
    await stage.pass(2_000)
    expect(published).toEqual([RISKY])
  })

  /** A page that asks once more in a dialog over the words. */
  function askOver(script: Partial<Script> = {}): void {
    open(script)
    html('main').innerHTML =
      '<form><textarea></textarea><button type="button" class="first">Post</button></form>'
    html('.first').addEventListener('click', () => {
      html('main').insertAdjacentHTML('beforeend', '<div role="dialog"><button>Post now</button></div>')
      html('[role="dialog"] button').addEventListener('click', () => {
        published.push((html('textarea') as HTMLTextAreaElement).value)
        html('[role="dialog"]').remove()
      })
    })
  }

  it('takes the second press however soon it comes where the words stay in the page', async () => {
    askOver({ decide: () => 'post' })
    write(RISKY)
    press('.first')
    await stage.pass(20)
    pressShare()
    await stage.pass(2_000)
    expect(published).toEqual([RISKY])
    expect(stage.questions).toHaveLength(1)
  })

  it('says nothing of pressing again where the page opened a dialog instead of publishing', async () => {
    askOver()
    write(CLEAN)
    press('.first')
    await stage.pass(2_000)
    expect(stage.notices).toEqual([])
  })

  it('is checked once with fields that the page only hides at the last step', async () => {
    open()
    html('main').innerHTML =
      `<div role="dialog"><div class="words"><input name="title"><textarea></textarea></div>
      <button class="first">Next</button></div>`
    html('.first').addEventListener('click', () => {
      html('.words').hidden = true
      html('.first').outerHTML = '<button>Share</button>'
    })
    const title = html('input') as HTMLInputElement
    title.value = 'Kettle'
    write(RISKY)
    await stage.pass(300)
    press('.first')
    pressShare()
    await stage.pass(2_000)
    expect(stage.questions).toMatchObject([{ draft: { text: `Kettle\n\n${RISKY}` } }])
  })
})

describe('a thread that goes out at a later step', () => {
  it('goes out when the person says so, though the pause after its last letter ends only while they are asked', async () => {
    let say = (_: 'post'): void => {}
    const said = new Promise<'post'>((resolve) => {
      say = resolve
    })
    stage = setStage({ decide: () => said }, 'x')
    const out: string[] = []
    document.body.innerHTML = '<main><div role="dialog"></div></main>'
    dialog('<textarea data-testid="tweetTextarea_0"></textarea><button class="first">◷</button>')
    html('.first').addEventListener('click', () => {
      dialog('<button data-testid="scheduledConfirmationPrimaryAction">Confirm</button>')
      html('button').addEventListener('click', () => out.push(RISKY))
    })
    write(RISKY)
    press('.first')
    pressShare()
    await stage.pass(1_000)
    say('post')
    await stage.pass(2_000)
    expect(out).toEqual([RISKY])
    expect(stage.questions).toHaveLength(1)
  })
})
