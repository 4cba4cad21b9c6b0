import { Component } from 'preact'
import { copyWords } from './copy'
import { FindingsBody, UncheckedBody } from './dialog-body'
import type { Acting, Decision, Question } from './face'
import { Mark } from './mark'
import { strings } from './strings'
import { QUIET, readPress, Talk, type TalkState } from './talk'
import { wording } from './wording'

interface DialogProps {
  readonly question: Question
  readonly onDecision: (decision: Decision) => void
  /** Something new is on the screen: presses that began before don't count for it. */
  readonly onStep: () => void
  /** Absent where nothing can be done from the warning. */
  readonly acting?: Acting | undefined
}

interface Submit {
  readonly isTrusted: boolean
  readonly submitter: HTMLElement | null
}

/** Only what the person does counts; a page's script can make events, but not trusted ones. */
export function pressedValue({ isTrusted, submitter }: Submit): string | null {
  return isTrusted ? (submitter?.getAttribute('value') ?? null) : null
}

export function decisionOf(event: Submit): Decision | 'confirm' | null {
  const value = pressedValue(event)
  return value === 'edit' || value === 'post' || value === 'confirm' ? value : null
}

interface Stage {
  /** How the draft stands now: the first question, or what came of acting on it. */
  readonly question: Question
  /** The first of two acts is done. */
  readonly confirming: boolean
  readonly talk: TalkState
  /** In px: the dialog doesn't shrink under the person's hand while there is something left to press. */
  readonly height: number
}

/**
 * The warning. Its buttons submit a form, because `submit` never leaves a shadow root: the presses that
 * cause it can then be held back from the page altogether.
 */
export class Dialog extends Component<DialogProps, Stage> {
  override state: Stage = { question: this.props.question, confirming: false, talk: QUIET, height: 0 }
  #form: HTMLFormElement | null = null

  readonly #talk = new Talk({
    findings: () => ('findings' in this.state.question ? this.state.question.findings : []),
    act: (act) =>
      this.props.acting?.(act) ?? Promise.resolve({ done: false, because: 'problem', problem: '' }),
    copy: copyWords,
    show: (talk, question) => this.#goOn(talk, question),
  })

  readonly #press = (event: SubmitEvent): void => {
    event.preventDefault()
    const decision = decisionOf(event)
    const press = readPress(pressedValue(event) ?? '')
    // What is being done may change the draft that would go out.
    if (decision === 'edit' || (decision === 'post' && !this.state.talk.busy)) this.props.onDecision(decision)
    else if (decision === 'confirm') this.#askAgain()
    else if (press !== null) void this.#talk.press(press)
  }

  #askAgain(): void {
    this.props.onStep()
    this.setState({ confirming: true })
    this.#focus('.edit')
  }

  #goOn(talk: TalkState, question?: Question): void {
    const from = this.state.talk.step
    this.props.onStep()
    const height = question?.kind === 'findings' ? (this.#form?.parentElement?.offsetHeight ?? 0) : 0
    const next = question === undefined ? {} : { question, height }
    this.setState({ talk, confirming: false, ...next }, () => {
      if (question !== undefined) this.#focus(question.kind === 'clear' ? '.edit' : '.body')
      else if (talk.step !== null && talk.step !== from) this.#focus('.step button', '.step')
      else if (talk.step === null && from !== null && !talk.busy)
        this.#focus(`[value="ask ${from.at}"]`, '.body')
    })
  }

  #focus(...selectors: readonly string[]): void {
    const found = selectors.flatMap((selector) => this.#form?.querySelector<HTMLElement>(selector) ?? [])
    found[0]?.focus({ preventScroll: !selectors[0]?.startsWith('.step') })
  }

  override render({ acting }: DialogProps, { question, confirming, talk, height }: Stage) {
    const { title, lead, edit, post, twoSteps } = wording(question)
    const acts = acting && 'findings' in question ? { acts: { findings: question.findings, talk } } : {}
    return (
      <dialog
        role="alertdialog"
        lang={strings.lang}
        aria-labelledby="title"
        aria-describedby="lead first"
        style={height > 0 ? { minHeight: `min(${height}px, 100dvh - 32px)` } : undefined}
      >
        <form
          method="dialog"
          class={question.kind}
          onSubmit={this.#press}
          ref={(form) => {
            this.#form = form
          }}
        >
          <header>
            <p class="product">
              <Mark />
              {strings.product}
            </p>
            <h1 id="title">{title}</h1>
            <p id="lead">{lead}</p>
          </header>
          {/* biome-ignore lint/a11y/useSemanticElements: a section here would be announced as part of the page */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable with the keyboard */}
          <div class="body" role="region" aria-label={strings.findings} tabIndex={0}>
            {question.kind === 'unchecked' ? (
              <UncheckedBody question={question} />
            ) : (
              <FindingsBody question={question} {...acts} />
            )}
          </div>
          <footer>
            <p class={confirming ? 'confirm' : 'said'} role="status">
              {confirming ? strings.confirm : talk.said}
            </p>
            <div class="buttons">
              {/* biome-ignore lint/a11y/noAutofocus: a dialog that asks starts at the answer that does no harm */}
              <button class="edit" type="submit" value="edit" autoFocus>
                {edit}
              </button>
              {post !== null && (
                <button class="post" type="submit" value={twoSteps && !confirming ? 'confirm' : 'post'}>
                  {confirming ? strings.confirmPost : post}
                </button>
              )}
            </div>
          </footer>
        </form>
      </dialog>
    )
  }
}
