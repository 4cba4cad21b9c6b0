import { vi } from 'vitest'
import { Alone } from '../../src/gate/alone'
import { Door } from '../../src/gate/door'
import { Gate } from '../../src/gate/gate'
import type { Say } from '../../src/gate/keeper/act'
import { Checker } from '../../src/gate/keeper/checker'
import { Desk } from '../../src/gate/keeper/desk'
import { Face } from '../../src/gate/keeper/face'
import { KEEPING } from '../../src/gate/keeping'
import type { Draft } from '../../src/model/draft'
import type { Verdict } from '../../src/model/verdict'
import type { CheckAnswer } from '../../src/protocol'
import {
  type Acting,
  type Decision,
  type IndicatorState,
  type Question,
  WARNING_FACE,
} from '../../src/warning/face'
import { sheetFor } from './sheets'

/** Any draft with this word in it is one to stop for. */
export const RISKY = 'pupil'

function verdictOn(text: string): Verdict {
  if (!text.includes(RISKY)) return { level: 'none', findings: [] }
  const start = text.indexOf(RISKY)
  const words = { message: 'A pupil.', why: 'Because.', advice: 'Don’t.', reasons: [], fixes: [] }
  const where = { start, end: start + RISKY.length, quote: RISKY }
  return {
    level: 'warn',
    findings: [{ rule: 'r', clause: 'C', category: 'c', level: 'warn', ...where, ...words }],
  }
}

/** What the stage's background and person do; a test may change them at any time. */
export interface Script {
  answer(draft: Draft): CheckAnswer | Promise<CheckAnswer>
  decide(question: Question, signal: AbortSignal, acting: Acting): Decision | Promise<Decision>
  /** What becomes of “never” being said. */
  say: Say
  /** Whether the site takes a gesture. */
  takes(event: Event): boolean
  /** On which event the site publishes. */
  on: 'click' | 'mousedown' | 'pointerdown'
  /** How long the site keeps showing what it has published already, in ms. */
  slowness: number
}

/** A page with one composer that publishes on a press or on Ctrl+Enter, and the whole gate in front of it, with a site's file. */
export function setStage(script: Partial<Script> = {}, site = 'generic') {
  const play: Script = {
    answer: ({ text }) => ({ state: 'checked', verdict: verdictOn(text), limits: [] }),
    decide: () => 'edit',
    say: async () => ({ saved: true }),
    takes: () => true,
    on: 'click',
    slowness: 0,
    ...script,
  }
  const published: string[] = []
  const asked: string[] = []
  const questions: Question[] = []
  const notices: string[] = []
  /** What the keeper said that it lets go to the page. */
  const letOut: string[] = []
  /** What the indicator's panel can do at the moment. */
  const panel: { acting: Acting | undefined } = { acting: undefined }
  /** Level by level what the indicator said; `forgotten` when it was taken away. */
  const shown: string[] = []
  const attachments: Draft['attachments'][] = []
  const ended = new AbortController()
  document.body.innerHTML = '<form><textarea></textarea><button type="button">Post</button></form>'
  const editor = document.querySelector('textarea')
  const control = document.querySelector('button')
  if (editor === null || control === null) throw new Error('The page is not as it should be.')

  const take = (event: Event): void => {
    if (editor.value === '' || !play.takes(event)) return
    published.push(editor.value)
    const { value } = editor
    const empty = (): void => {
      if (editor.value === value) editor.value = ''
    }
    if (play.slowness === 0) empty()
    else setTimeout(empty, play.slowness)
  }
  for (const type of ['click', 'mousedown', 'pointerdown'] as const)
    control.addEventListener(type, (event) => play.on === type && take(event))
  editor.addEventListener('keydown', (event) => event.ctrlKey && event.key === 'Enter' && take(event))

  Reflect.set(globalThis, WARNING_FACE, {
    indicate: (_composer: Element, state: IndicatorState, acting?: Acting) => {
      shown.push(state.kind === 'verdict' ? state.verdict.level : state.kind)
      panel.acting = acting
    },
    forget: () => shown.push('forgotten'),
    ask(question: Question, _composer: Element, signal: AbortSignal, acting: Acting) {
      questions.push(question)
      return Promise.resolve(play.decide(question, signal, acting))
    },
    tell: (notice: string) => notices.push(notice),
  })
  const sheet = sheetFor(site)
  const checker = new Checker({
    async check(draft) {
      asked.push(draft.text)
      attachments.push(draft.attachments)
      return play.answer(draft)
    },
    isConnected: () => true,
  })
  const desk = new Desk(sheet, checker, new Face(), play.say, (_composer, { draft }) =>
    letOut.push(draft.text),
  )
  Reflect.set(globalThis, KEEPING, desk)
  new Gate(sheet, new Door(async () => {}), new Alone(() => false)).start(ended.signal)
  desk.listen(ended.signal)

  const trusted = <E extends Event>(event: E, isTrusted: boolean): E => {
    Object.defineProperty(event, 'isTrusted', { value: isTrusted })
    return event
  }
  const init = { bubbles: true, cancelable: true, composed: true }

  return {
    play,
    editor,
    control,
    published,
    asked,
    questions,
    notices,
    letOut,
    panel,
    shown,
    attachments,
    write(text: string) {
      editor.value = text
      editor.dispatchEvent(new Event('input', init))
    },
    press(isTrusted = true) {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        control.dispatchEvent(trusted(new MouseEvent(type, init), isTrusted))
    },
    pressKeys(isTrusted = true) {
      const keys = { ...init, key: 'Enter', ctrlKey: true }
      editor.dispatchEvent(trusted(new KeyboardEvent('keydown', keys), isTrusted))
    },
    /** Lets time go by, in ms, and everything that was promised meanwhile happen. */
    pass: async (ms: number): Promise<void> => {
      await vi.advanceTimersByTimeAsync(ms)
    },
    end: () => ended.abort(),
  }
}

export type Stage = ReturnType<typeof setStage>
