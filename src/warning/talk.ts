import type { Finding, Fix } from '../model/verdict'
import type { Act, Acting, Question } from './face'
import { strings } from './strings'

/** A button that was pressed, and the finding (its place in the list) that it stands at. */
export type Press =
  | { readonly name: 'ask' | 'here' | 'always' | 'sure'; readonly at: number }
  | { readonly name: 'fix'; readonly at: number; readonly which: number }
  /** Copies what could be said instead. */
  | { readonly name: 'instead'; readonly at: number }
  | { readonly name: 'cancel' | 'copy' }

/** What is unfolded at one finding. */
export interface Step {
  readonly at: number
  readonly kind: 'choose' | 'sure' | 'words' | 'problem'
  /** Of `words`: what is to be copied; of `problem`: what went wrong. */
  readonly words: string
}

/** How far the person and the warning have come about the findings on the screen. */
export interface TalkState {
  readonly step: Step | null
  readonly busy: boolean
  /** The latest news, to be shown and read out. */
  readonly said: string
}

export const QUIET: TalkState = { step: null, busy: false, said: '' }

export interface TalkTools {
  findings(): readonly Finding[]
  act: Acting
  /** Puts words on the clipboard; whether that worked. */
  copy(words: string): Promise<boolean>
  /** To be drawn again; `question` is what the draft has come to, after something was done. */
  show(state: TalkState, question?: Question): void
}

function parse(name: string, at: number, which: number): Press | null {
  switch (name) {
    case 'ask':
    case 'here':
    case 'always':
    case 'sure':
    case 'instead':
      return Number.isInteger(at) ? { name, at } : null
    case 'fix':
      return Number.isInteger(at) && Number.isInteger(which) ? { name, at, which } : null
    case 'cancel':
    case 'copy':
      return { name }
    default:
      return null
  }
}

/** What a button's value stands for; `null` for one that is none of these. */
export function readPress(value: string): Press | null {
  const [name = '', at, which] = value.split(' ')
  return parse(name, Number(at ?? Number.NaN), Number(which ?? Number.NaN))
}

/** The conversation about the findings on the screen: one thing at a time, each told the person as it ends. */
export class Talk {
  readonly #tools: TalkTools
  #state: TalkState = QUIET

  constructor(tools: TalkTools) {
    this.#tools = tools
  }

  get state(): TalkState {
    return this.#state
  }

  /** The findings are others now. */
  begin(): void {
    if (!this.#state.busy) this.#state = QUIET
  }

  async press(press: Press): Promise<void> {
    if (this.#state.busy) return
    if (!('at' in press)) return press.name === 'copy' ? this.#copy() : this.#show(QUIET)
    const finding = this.#tools.findings()[press.at]
    if (finding === undefined) return
    if (press.name === 'instead') return this.#copyWords(finding.instead ?? '')
    if (press.name !== 'fix') return this.#say(press.name, press.at, finding)
    const fix = finding.fixes[press.which]
    if (fix !== undefined) await this.#do({ kind: 'fix', fix }, press.at, strings.acts.done.fix)
  }

  async #say(name: 'ask' | 'here' | 'always' | 'sure', at: number, { pupil }: Finding): Promise<void> {
    if (pupil === undefined) return
    const { phrase, full } = pupil
    if (name === 'ask') return this.#unfold({ at, kind: 'choose', words: '' })
    if (name === 'always' && full) return this.#unfold({ at, kind: 'sure', words: '' })
    const scope = name === 'here' ? 'draft' : 'always'
    const news = name === 'here' ? strings.acts.done.here(phrase) : strings.acts.done.always(phrase)
    await this.#do({ kind: 'not-pupil', phrase, scope, sure: name === 'sure' }, at, news)
  }

  async #do(act: Act, at: number, news: string): Promise<void> {
    this.#show({ ...this.#state, busy: true, said: strings.acts.working })
    const acted = await this.#tools.act(act)
    if (acted.done) {
      this.#show({ ...QUIET, said: acted.stale ? strings.acts.done.stale : news }, acted.question)
      return
    }
    if (acted.because === 'full-name') this.#unfold({ at, kind: 'sure', words: '' })
    else if (acted.because === 'problem') this.#unfold({ at, kind: 'problem', words: acted.problem })
    else this.#unfold({ at, kind: 'words', words: replacementOf(act) })
  }

  async #copy(): Promise<void> {
    const { step } = this.#state
    if (step?.kind === 'words') await this.#copyWords(step.words)
  }

  async #copyWords(words: string): Promise<void> {
    const copied = await this.#tools.copy(words)
    this.#show({ ...this.#state, said: copied ? strings.acts.copied : strings.acts.notCopied })
  }

  #unfold(step: Step): void {
    this.#show({ ...QUIET, step })
  }

  #show(state: TalkState, question?: Question): void {
    this.#state = state
    this.#tools.show(state, question)
  }
}

function replacementOf(act: Act): Fix['replacement'] {
  return act.kind === 'fix' ? act.fix.replacement : ''
}
