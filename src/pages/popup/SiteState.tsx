import { Banner } from '../shared/Banner'
import { Glyph } from '../shared/Glyph'
import { strings as shared } from '../shared/strings'
import { SiteActions } from './SiteActions'
import { lastInWords, viewOf } from './site-view'
import { strings } from './strings'
import type { ActiveTab } from './use-active-tab'
import { useSite } from './use-site'

/** Whether the page in front is checked, its last verdict, and pause, resume or start. */
export function SiteState({ tab }: { tab: ActiveTab }) {
  const { status, everything, problem, added, acts } = useSite(tab)
  if (status.state === 'waiting') return <p class="hint">{shared.loading}</p>
  if (status.state === 'failed') {
    return (
      <Banner tone="stop" title={strings.state.failed}>
        <p>{shared.unreachable}</p>
      </Banner>
    )
  }
  const { answer } = status
  const view = viewOf(answer, everything, Date.now())
  return (
    <section class={`site ${view.tone}`} aria-live="polite">
      <div class="site-head">
        <Glyph tone={view.tone} />
        <div>
          <h2>{view.title}</h2>
          <p class="hint">{view.hint}</p>
        </div>
      </div>
      {answer.last && answer.state === 'on' && <p class="last">{lastInWords(answer.last)}</p>}
      {problem && (
        <Banner tone="warn">
          <p>{problem}</p>
        </Banner>
      )}
      {added && answer.state === 'on' && <p class="hint">{strings.reload}</p>}
      <SiteActions action={view.action} site={answer.site} acts={acts} />
    </section>
  )
}
