import type { ActsView } from './acts'
import { Cards, Limits } from './card'
import type { Question } from './face'
import { group } from './group'
import { Shape } from './shapes'
import { strings } from './strings'

type Findings = Extract<Question, { kind: 'findings' | 'clear' }>
type Unchecked = Extract<Question, { kind: 'unchecked' }>

export function FindingsBody({ question, acts }: { readonly question: Findings; readonly acts?: ActsView }) {
  const { kind, draft, findings, limits } = question
  return (
    <>
      {kind === 'clear' && findings.length === 0 && (
        <p id="first" class="nothing">
          <Shape name="none" />
          {strings.clear.nothing}
        </p>
      )}
      <Cards
        groups={group(findings)}
        text={draft.text}
        attachments={draft.attachments}
        acts={acts}
        firstId="first"
      />
      <Limits limits={limits} />
    </>
  )
}

export function UncheckedBody({ question: { reason } }: { readonly question: Unchecked }) {
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
