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
  readonly onSubmit?: (event: SubmitEvent) => void
}

function Panel({ state, acts, onSubmit }: Omit<PillProps, 'compact'>) {
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
export function Pill({ state, compact, acts, onSubmit }: PillProps) {
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
          title={alone ? spoken : undefined}
        >
          <Shape name={shape} />
          {alone ? null : label}
        </button>
      </div>
      <Panel state={state} acts={acts} {...(onSubmit ? { onSubmit } : {})} />
      <p class="hearing" role="status">
        {state.kind === 'checking' ? '' : spoken}
      </p>
    </>
  )
}
