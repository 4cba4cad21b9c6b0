import { Component } from 'preact'
import { strongest } from '../model/level'
import { Cards, Limits } from './card'
import type { Decision, Question } from './face'
import { group } from './group'
import { Mark } from './mark'
import { Shape } from './shapes'
import { strings } from './strings'

type Findings = Extract<Question, { kind: 'findings' }>
type Unchecked = Extract<Question, { kind: 'unchecked' }>

interface DialogProps {
  readonly question: Question
  readonly onDecision: (decision: Decision) => void
  /** A second act is asked for: presses that began before don't count for it. */
  readonly onStep: () => void
}

/** Only what the person does counts; a page's script can make events, but not trusted ones. */
export function decisionOf(event: {
  readonly isTrusted: boolean
  readonly submitter: HTMLElement | null
}): Decision | 'confirm' | null {
  const value = event.isTrusted ? event.submitter?.getAttribute('value') : null
  return value === 'edit' || value === 'post' || value === 'confirm' ? value : null
}

function FindingsBody({ question }: { readonly question: Findings }) {
  const { draft, findings, limits } = question
  return (
    <>
      <Cards groups={group(findings)} text={draft.text} attachments={draft.attachments} firstId="first" />
      <Limits limits={limits} />
    </>
  )
}

function UncheckedBody({ question: { reason } }: { readonly question: Unchecked }) {
  return (
    <>
      <p id="first">
        <Shape name="unchecked" />
        {strings.unchecked.reasons[reason]}
      </p>
      <p>{strings.unchecked.advice[reason]}</p>
    </>
  )
}

/** What differs between the questions besides their bodies. */
function wording(question: Question): { title: string; lead: string; post: string; twoSteps: boolean } {
  if (question.kind === 'unchecked') {
    const { title, held, post } = strings.unchecked
    return { title, lead: held, post, twoSteps: false }
  }
  const level = strongest(question.findings.map((finding) => finding.level))
  const things = group(question.findings).length
  return {
    title: strings.titles[level === 'none' ? 'remind' : level],
    lead: things > 1 ? strings.heldMany(things) : strings.held,
    post: strings.post,
    twoSteps: level === 'stop',
  }
}

interface Stage {
  /** The first of two acts is done. */
  readonly confirming: boolean
}

/**
 * The warning. Its buttons submit a form, because `submit` never leaves a shadow root: the presses that
 * cause it can then be held back from the page altogether.
 */
export class Dialog extends Component<DialogProps, Stage> {
  override state: Stage = { confirming: false }

  readonly #decide = (event: SubmitEvent): void => {
    event.preventDefault()
    const decision = decisionOf(event)
    if (decision === 'confirm') this.#askAgain(event.currentTarget)
    else if (decision !== null) this.props.onDecision(decision)
  }

  #askAgain(form: EventTarget | null): void {
    this.props.onStep()
    this.setState({ confirming: true })
    if (!(form instanceof Element)) return
    form.querySelector<HTMLElement>('.edit')?.focus({ preventScroll: true })
  }

  override render({ question }: DialogProps, { confirming }: Stage) {
    const { title, lead, post, twoSteps } = wording(question)
    return (
      <dialog role="alertdialog" aria-labelledby="title" aria-describedby="lead first">
        <form method="dialog" class={question.kind} onSubmit={this.#decide}>
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
            {question.kind === 'findings' ? (
              <FindingsBody question={question} />
            ) : (
              <UncheckedBody question={question} />
            )}
          </div>
          <footer>
            <p class="confirm" role="status">
              {confirming ? strings.confirm : ''}
            </p>
            <div class="buttons">
              {/* biome-ignore lint/a11y/noAutofocus: a dialog that asks starts at the answer that does no harm */}
              <button class="edit" type="submit" value="edit" autoFocus>
                {strings.edit}
              </button>
              <button class="post" type="submit" value={twoSteps && !confirming ? 'confirm' : 'post'}>
                {confirming ? strings.confirmPost : post}
              </button>
            </div>
          </footer>
        </form>
      </dialog>
    )
  }
}
