import type { ComponentChildren } from 'preact'
import type { Finding } from '../model/verdict'
import type { Group } from './group'
import { strings } from './strings'
import type { Step, TalkState } from './talk'

/** More rows than this in one card would bury what matters; the rest comes once these are settled. */
const MOST_ROWS = 4

/** What a card needs to offer acts. */
export interface ActsView {
  /** All findings on the screen; a button names its finding by the place in here. */
  readonly findings: readonly Finding[]
  readonly talk: TalkState
}

/** A press counts by its value: it submits the form around it, as no other event of ours is heard. */
function Act({ value, children, main }: { value: string; children: ComponentChildren; main?: boolean }) {
  return (
    <button class={main ? 'act main' : 'act'} type="submit" value={value}>
      {children}
    </button>
  )
}

function StepOf({ step: { kind, words: given, at }, finding }: { step: Step; finding: Finding }) {
  const phrase = finding.pupil?.phrase ?? finding.quote
  if (kind === 'problem') return <p class="step-words">{given}</p>
  if (kind === 'words') {
    return (
      <>
        <p class="step-words">
          {given.trim() === '' ? strings.acts.remove(finding.quote) : strings.acts.offer(finding.quote)}
        </p>
        {given.trim() !== '' && (
          <p class="offered">
            <span class="selectable">{given}</span>
            <Act value="copy">{strings.acts.copy}</Act>
          </p>
        )}
      </>
    )
  }
  const sure = kind === 'sure'
  return (
    <>
      <p class="step-words">{sure ? strings.acts.sure(phrase) : strings.acts.choose(phrase)}</p>
      <div class="acts">
        {sure ? (
          // The answer that changes nothing comes first, and gets the focus.
          <>
            <Act value="cancel">{strings.acts.no}</Act>
            <Act value={`sure ${at}`}>{strings.acts.yes(phrase)}</Act>
          </>
        ) : (
          <>
            <Act value={`here ${at}`}>{strings.acts.here}</Act>
            <Act value={`always ${at}`}>{strings.acts.always(phrase)}</Act>
            <Act value="cancel">{strings.acts.cancel}</Act>
          </>
        )}
      </div>
    </>
  )
}

function Row({ finding, view, named }: { finding: Finding; view: ActsView; named: boolean }) {
  const at = view.findings.indexOf(finding)
  const { step } = view.talk
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a look of its own
    <div class="row" role="group" aria-label={strings.acts.group(finding.quote)}>
      {named && <p class="row-name">“{finding.quote}”</p>}
      <div class="acts">
        {finding.fixes.map((fix, which) => (
          <Act key={fix.label} value={`fix ${at} ${which}`} main={which === 0}>
            {strings.fix(fix.label)}
          </Act>
        ))}
        {finding.pupil !== undefined && <Act value={`ask ${at}`}>{strings.acts.notPupil}</Act>}
      </div>
      {step?.at === at && (
        <div class="step">
          <StepOf step={step} finding={finding} />
        </div>
      )}
    </div>
  )
}

const hasActs = ({ fixes, pupil }: Finding): boolean => fixes.length > 0 || pupil !== undefined

/** The same words twice need one row: after the first is settled, the second is the first. */
function rowsOf({ findings }: Group): Finding[] {
  const rows = new Map<string, Finding>()
  for (const finding of findings.filter(hasActs)) {
    const words = finding.quote.toLowerCase()
    if (!rows.has(words)) rows.set(words, finding)
  }
  return [...rows.values()].slice(0, MOST_ROWS)
}

/** What the person can do about a group of findings, here and now. */
export function Acts({ group, view }: { readonly group: Group; readonly view: ActsView }) {
  const rows = rowsOf(group)
  if (rows.length === 0) return null
  return (
    <div class={view.talk.busy ? 'rows busy' : 'rows'}>
      {rows.map((finding) => (
        <Row
          key={`${finding.start} ${finding.quote}`}
          finding={finding}
          view={view}
          named={rows.length > 1}
        />
      ))}
    </div>
  )
}
