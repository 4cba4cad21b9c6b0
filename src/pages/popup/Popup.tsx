import { ask } from '../../ask'
import { openPage } from '../../protocol'
import { Button } from '../shared/Button'
import { Logo } from '../shared/Logo'
import { strings as shared } from '../shared/strings'
import { TextCheck } from '../shared/TextCheck'
import { Missing } from './Missing'
import { SiteState } from './SiteState'
import { strings } from './strings'
import { useActiveTab } from './use-active-tab'

function open(page: 'options' | 'welcome'): void {
  ask(openPage, { page }).then(
    () => window.close(),
    // The background can't be reached: the page says so itself when it is opened by hand.
    () => window.open(`../${page}/index.html`),
  )
}

/** What the toolbar button opens. */
export function Popup() {
  const tab = useActiveTab()
  return (
    <main class="popup">
      <header class="masthead">
        <Logo />
        <h1>{shared.product}</h1>
        <span class="grow" />
        <Button look="quiet" onClick={() => open('options')}>
          {strings.settings}
        </Button>
      </header>
      {tab && <SiteState tab={tab} />}
      <Missing onSetUp={() => open('welcome')} />
      <TextCheck
        label={strings.tryText}
        hint={strings.tryHint}
        placeholder={strings.tryPlaceholder}
        button={strings.tryButton}
      />
    </main>
  )
}
