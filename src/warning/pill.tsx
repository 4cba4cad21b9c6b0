import type { ActsView } from './acts'
import { Cards, Limits } from './card'
import type { IndicatorState } from './face'
import { group } from './group'
import { Shape } from './shapes'
import { strings } from './strings'
import { summarise } from './summary'

interface PillProps {
  readonly state: IndicatorState
  /** The shape alone, where there is no room for words. */
  readonly compact: boolean
  /** Absent where nothing can be done from the panel. */
  readonly acts?: ActsView | undefined
  /** What the card at a marked word is about: places in the verdict. */
  readonly atWord: readonly number[]
  readonly onSubmit?: (event: SubmitEvent) => void
}

function WordCard({ state, acts, atWord, onSubmit }: Omit<PillProps, 'compact'>) {
  const all = state.kind === 'verdict' ? state.verdict.findings : []
  const findings = atWord.flatMap((at) => all[at] ?? [])
  return (
    <div
      id="at-word"
      class="panel at-word"
      popover="manual"
      role="dialog"
      lang={strings.lang}
      aria-label={strings.indicator.atWord(findings[0]?.quote ?? '')}
    >
      <form method="dialog" onSubmit={onSubmit}>
        <Cards groups={group(findings)} text={null} acts={acts} />
      </form>
      <div class="foot">
        <p class="keys">{strings.indicator.keys}</p>
        <button class="close" type="button" popovertarget="at-word" popovertargetaction="hide">
          {strings.indicator.close}
        </button>
      </div>
    </div>
  )
}

function Panel({ state, acts, onSubmit }: Omit<PillProps, 'compact' | 'atWord'>) {
  const { more } = summarise(state)
  return (
    <div
      id="panel"
      class="panel"
      popover="manual"
      role="dialog"
      lang={strings.lang}
      aria-label={strings.product}
    >
      {more !== '' && <p class="more">{more}</p>}
      {state.kind === 'verdict' && (
        <form method="dialog" onSubmit={onSubmit}>
          <Cards groups={group(state.verdict.findings)} text={null} acts={acts} />
          <Limits limits={state.limits} />
        </form>
      )}
      <p class="said" role="status">
        {acts?.talk.said ?? ''}
      </p>
      <button class="close" type="button" popovertarget="panel" popovertargetaction="hide">
        {strings.indicator.close}
      </button>
    </div>
  )
}

/**
 * The indicator and the panel that it opens. The button opens the panel by markup alone: presses on it are
 * held back from the page and so from listeners of ours as well.
 */
export function Pill({ state, compact, acts, atWord, onSubmit }: PillProps) {
  const { shape, label, spoken } = summarise(state)
  const alone = compact || label === ''
  return (
    <>
      <div class="stand" popover="manual">
        <button
          class={`pill ${shape}${alone ? ' alone' : ''}`}
          type="button"
          popovertarget="panel"
          aria-label={`${strings.product}: ${spoken}`}
          aria-keyshortcuts={state.kind === 'verdict' && state.verdict.findings.length > 0 ? 'F8' : undefined}
          title={alone ? spoken : undefined}
        >
          <Shape name={shape} />
          {alone ? null : label}
        </button>
      </div>
      <Panel state={state} acts={acts} {...(onSubmit ? { onSubmit } : {})} />
      <WordCard state={state} acts={acts} atWord={atWord} {...(onSubmit ? { onSubmit } : {})} />
      <p class="hearing" role="status">
        {state.kind === 'checking' ? '' : spoken}
      </p>
    </>
  )
}
